package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.control.BotPermission;
import dev.hearth.control.engine.AccessChanges;
import dev.hearth.control.engine.AccessSubject;
import dev.hearth.control.engine.FindPeople;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.InviteView;
import dev.hearth.control.engine.ListAccessChanges;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.RemoveOwner;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.engine.TellInvite;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Who looks after the installation: named in the console, at work on Discord, over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessControlTest {
    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        engine = StaffedEngine.start(folder, "user", "guild", "tools");
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    private String owner(String line) {
        return engine.owner().command(line).onlyReply().text();
    }

    @Test
    void ownersAreNamedAndRemovedInTheConsoleAndTheLastOneStays() throws Exception {
        String olga = id("Olga");
        String second = Long.toString(engine.somebody("Second").id());

        StaffList both = engine.ask(new NameOwner(second));
        assertThat(both.members()).contains(new StaffList.Member(olga, "OWNER"), new StaffList.Member(second, "OWNER"));
        assertThat(both.guilds()).containsExactly(engine.guild());
        assertThat(engine.ask(new RemoveOwner(second)).members()).doesNotContain(new StaffList.Member(second, "OWNER"));

        assertThat(engine.refused(new RemoveOwner(olga))).isEqualTo("last-owner");
        assertThat(engine.refused(new NameOwner("Olga"))).isEqualTo("not-an-id");
        assertThat(engine.ask(new ListStaff()).members()).contains(new StaffList.Member(olga, "OWNER"));
        assertThat(engine.seat("Second")
                        .command("/user info user:Olga")
                        .onlyReply()
                        .text())
                .contains("look after me");
        AccessSubject subject = new AccessSubject("USER", second);
        AccessChanges changes = engine.ask(new ListAccessChanges(Optional.of(subject), Optional.empty(), 10));
        assertThat(changes.changes()).extracting(AccessChanges.Change::act).containsExactly("REVOKE", "GRANT");
        assertThat(changes.changes())
                .allSatisfy(change -> assertThat(change.user()).isEmpty());
        assertThat(engine.ask(new ListAccessChanges(Optional.empty(), Optional.empty(), 1))
                        .changes())
                .containsExactly(changes.changes().getFirst());
    }

    @Test
    void peopleAreNamedByTheirIdsAndFoundByTheStartOfTheirNames() throws Exception {
        String quentin = Long.toString(engine.somebody("Quentin").id());

        assertThat(engine.ask(new TellPeople(List.of(quentin, "4242"))).people())
                .extracting(PersonList.Person::id, PersonList.Person::name)
                .containsExactly(tuple(quentin, "Quentin"));
        assertThat(engine.ask(new FindPeople(engine.guild(), "quen")).people())
                .extracting(PersonList.Person::id)
                .containsExactly(quentin);
        assertThat(engine.ask(new FindPeople(engine.guild(), " ")).people()).isEmpty();
        assertThat(engine.ask(new FindPeople("4242", "quen")).people()).isEmpty();
        assertThat(engine.logs()).doesNotContain("quen");
    }

    @Test
    void staffCommandsAreOnlyWhereTheConsolePutThem() throws Exception {
        Seat elsewhere = engine.practice().person("Olga").in("Harbour", "general");
        assertThat(elsewhere.command("/user info user:Noor").error().orElse("")).contains("no command /user");
        assertThat(owner("/user info user:Noor")).contains("Role: none", "Not banned");

        engine.ask(new ShowStaffCommands(engine.guild("Harbour"), true));
        Seat admin = engine.practice().person("Noor").in("Harbour", "general");
        assertThat(elsewhere.command("/user info user:Noor").error().orElse("")).contains("no command /user");
        assertThat(admin.command("/user info user:Olga").onlyReply().text()).contains("soin de moi");

        engine.ask(new ShowStaffCommands(engine.guild("Harbour"), false));
        assertThat(admin.command("/user info user:Olga").error().orElse("")).contains("no command /user");
    }

    /// Command, button, completion, in the guild and in private; what was kept is still there afterwards.
    @Test
    void aBanHoldsForEverythingUntilItIsLifted() throws Exception {
        engine.somebody("Pausing");
        Seat member = engine.seat("Pausing");
        Seat direct = engine.practice().person("Pausing").dm();
        member.command("/checkin mood:calm");
        member.command("/checkin");
        direct.command("/checkin");

        assertThat(owner("/user ban user:Pausing days:2 reason:words of staff")).contains("Done");

        assertThat(member.command("/ping").onlyReply().text())
                .contains("taking a break", "until <t:", "emergency number")
                .doesNotContain("words of staff");
        assertThat(member.command("/ping").onlyReply().ephemeral()).isTrue();
        assertThat(member.click("Good").onlyReply().text()).contains("taking a break");
        assertThat(direct.click("Good").onlyReply().text()).contains("taking a break");
        assertThat(direct.command("/checkin mood:calm").onlyReply().text()).contains("taking a break");
        assertThat(member.complete("/checkin mood:ca").choices()).isEmpty();
        assertThat(owner("/user info user:Pausing")).contains("Banned since", "words of staff");
        assertThat(engine.logs()).doesNotContain("words of staff");
        assertThat(owner("/user unban user:Pausing")).contains("can use me again");
        assertThat(owner("/user unban user:Pausing")).contains("Nothing to change");
        assertThat(member.complete("/checkin mood:ca").choices()).isNotEmpty();
        assertThat(member.command("/insights").onlyReply().text()).contains("One check-in");
    }

    /// A form that was open when the ban came.
    @Test
    void anOpenFormIsNotTakenFromSomebodyBanned() throws Exception {
        engine.somebody("Writing");
        Seat member = engine.seat("Writing");
        member.command("/checkin");
        member.click("Good");
        Outcome form = member.click("Write a note");
        assertThat(form.modal()).isPresent();
        owner("/user ban user:Writing");

        Outcome filled = member.fill(Map.of("note", "left in the form"));

        assertThat(filled.onlyReply().text()).contains("taking a break");
        owner("/user unban user:Writing");
    }

    @Test
    void aBannedGuildIsLeftAloneAndItsMembersAreNot() throws Exception {
        engine.somebody("Islander");
        String harbour = engine.guild("Harbour");
        Seat there = engine.practice().person("Islander").in("Harbour", "general");
        assertThat(owner("/guild ban server:" + engine.guild())).contains("commands by which bans are lifted");
        assertThat(owner("/guild ban server:Harbour reason:words of staff")).contains("Done");

        assertThat(there.command("/ping").onlyReply().text()).contains("not about you", "emergency number");
        assertThat(engine.practice()
                        .person("Islander")
                        .dm()
                        .command("/ping")
                        .onlyReply()
                        .text())
                .doesNotContain("not about you");
        assertThat(owner("/guild info server:" + harbour)).contains("Harbour", "Banned since", "words of staff");
        assertThat(engine.refused(new ShowStaffCommands(harbour, true))).isEqualTo("guild-banned");
        assertThat(owner("/guild unban server:Harbour")).contains("answer in that server again");
        assertThat(there.command("/ping").onlyReply().text()).doesNotContain("not about you");
        assertThat(owner("/guild info server:Nowhere")).contains("no such server");
    }

    @Test
    void rolesGoDownwardOnly() throws Exception {
        engine.somebody("Adele");
        engine.somebody("Modest");
        engine.somebody("Helping");
        assertThat(owner("/user grant user:Adele role:admin")).contains("has the role now");
        Seat ada = engine.seat("Adele");
        assertThat(ada.command("/user grant user:Modest role:mod").onlyReply().text())
                .contains("has the role now");
        assertThat(ada.command("/user revoke user:Olga").onlyReply().text()).contains("as high as yours");
        Seat mod = engine.seat("Modest");
        assertThat(mod.command("/user grant user:Helping role:support")
                        .onlyReply()
                        .text())
                .contains("look after me");
        assertThat(mod.command("/user ban user:Adele").onlyReply().text()).contains("as high as yours");
        assertThat(engine.owner().command("/user grant user:Helping role:owner").replies())
                .isEmpty();
        assertThat(owner("/user revoke user:Modest")).contains("has no role any more");
        assertThat(mod.command("/user info user:Adele").onlyReply().text()).contains("look after me");
    }

    @Test
    void pagesTurnAlsoAfterARestart() throws Exception {
        engine.somebody("Storied");
        for (int i = 0; i < 4; i++) {
            owner("/user ban user:Storied reason:turn " + i);
            owner("/user unban user:Storied");
        }
        String newest = owner("/user info user:Storied");
        assertThat(newest).contains("turn 3").doesNotContain("turn 0");

        engine.restart();

        assertThat(engine.owner().click("Older ▶").onlyReply().text())
                .contains("turn 0")
                .doesNotContain("turn 3");
        assertThat(engine.owner().click("◀ Newest").onlyReply().text()).contains("turn 3");
        assertThat(owner("/guild list")).contains("Harbour", "Practice", "Page 1 of 1");
    }

    @Test
    void keepersReadAnewTellTheCommandsAgainAndComeBack() throws Exception {
        assertThat(owner("/tools reload")).contains("Read anew");
        assertThat(owner("/tools sync")).contains("Told");
        assertThat(owner("/tools status")).contains("found in memory", "%");
        assertThat(engine.seat("Noor").command("/version").onlyReply().text()).contains("Hearth");
        int before = engine.engine().status().identifies();

        assertThat(owner("/tools restart")).contains("moment");

        Patience.until("the bot came back", () -> engine.engine().status().identifies() > before);
        Patience.until(
                "it answers", () -> !engine.owner().command("/ping").replies().isEmpty());
    }

    @Test
    void theInviteAsksForTheLeastAndNamesWhatIsMissing() throws Exception {
        String guild = engine.guild();
        InviteView anywhere = engine.ask(new TellInvite(Optional.empty()));
        assertThat(anywhere.needed()).containsExactlyElementsOf(BotPermission.always());
        assertThat(anywhere.link())
                .startsWith("https://discord.com/oauth2/authorize?client_id="
                        + engine.practice().botId() + "&")
                .endsWith("&permissions=" + BotPermission.sum(BotPermission.always()));
        InviteView here = engine.ask(new TellInvite(Optional.of(guild)));
        assertThat(here.missing()).isEmpty();
        assertThat(here.link()).endsWith("&guild_id=" + guild + "&disable_guild_select=true");
        assertThat(engine.refused(new TellInvite(Optional.of("4242")))).isEqualTo("bot-offline");

        try {
            engine.practice().guise().everyonePermissions(0);
            engine.practice().guise().permissions(BotPermission.VIEW_CHANNEL.bit());
            Patience.until(
                    "the engine sees it",
                    () -> !engine.ask(new TellInvite(Optional.of(guild)))
                            .missing()
                            .isEmpty());
            assertThat(engine.ask(new TellInvite(Optional.of(guild))).missing())
                    .containsExactly(
                            BotPermission.SEND_MESSAGES, BotPermission.EMBED_LINKS, BotPermission.ATTACH_FILES);
            assertThat(engine.ask(new ListGuilds()).guilds())
                    .filteredOn(entry -> entry.id().equals(guild))
                    .extracting(GuildEntry::missing)
                    .containsExactly(
                            engine.ask(new TellInvite(Optional.of(guild))).missing());
        } finally {
            engine.practice().guise().everyonePermissions(EVERYDAY);
            engine.practice().guise().permissions(1L << 3);
        }
    }

    /// What members have at Discord by themselves, as far as these tests need it.
    private static final long EVERYDAY = 1L << 10 | 1L << 11 | 1L << 16 | 1L << 31;

    private String id(String name) {
        return Long.toString(engine.practice().person(name).id());
    }
}
