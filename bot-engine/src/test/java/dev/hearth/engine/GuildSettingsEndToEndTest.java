package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Choice;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the people who look after a server set, and what members see of it: over real JDA and the practice server. Its
/// owner is Noor, who speaks French; nobody else there may manage it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuildSettingsEndToEndTest {
    private RunningEngine engine;
    private Seat noor;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        engine = RunningEngine.in(data);
        noor = engine.seat("Noor");
    }

    @AfterAll
    void stop() throws Exception {
        engine.stop();
    }

    @AfterEach
    void setEverythingBack() {
        if (noor.command("/guildsettings reset").onlyReply().buttons().contains("Oui, tout remettre")) {
            noor.click("Oui, tout remettre");
        }
    }

    private Seat member(String name) {
        return engine.practice().addPerson(name, "en-US").in("general");
    }

    private String set(String line) {
        return noor.command("/guildsettings " + line).onlyReply().text();
    }

    @Test
    void onlyWhoMayManageTheServerIsOfferedTheCommand() {
        assertThat(noor.command("/guildsettings view").onlyReply().ephemeral()).isTrue();
        assertThat(member("Curious").command("/guildsettings view").error().orElse(""))
                .contains("no command /guildsettings");
        assertThat(engine.practice()
                        .person("Noor")
                        .dm()
                        .command("/guildsettings view")
                        .error()
                        .orElse(""))
                .contains("no command /guildsettings");
        assertThat(member("Asking").command("/help").onlyReply().text()).doesNotContain("guildsettings");
        assertThat(noor.command("/help").onlyReply().text()).contains("/guildsettings");
    }

    @Test
    void everyGroupHasItsPageAndPagesTurnRound() {
        assertThat(noor.command("/guildsettings view").onlyReply().text()).contains("Canaux · page 1 sur 5");
        for (String page : List.of("Fonctions", "Modération", "Soin", "Général", "Canaux")) {
            assertThat(noor.click("Suivant ▶").onlyReply().text()).contains(page + " · page");
        }
        assertThat(noor.click("◀ Retour").onlyReply().text()).contains("Général · page 5 sur 5");
        assertThat(noor.command("/guildsettings view page:CARE").onlyReply().text())
                .contains("Soin · page 4", "attend l’aide en crise");
    }

    @Test
    void aSettingIsSetAndClearedAndUndone() {
        assertThat(set("moderation auto-mod-level:5")).contains("Sévérité", "3 → 5");
        assertThat(set("moderation auto-mod-level:5")).contains("Rien à changer");
        assertThat(noor.command("/guildsettings moderation").onlyReply().text()).contains("**Sévérité** · 5");
        assertThat(noor.pick("autoModLevel").onlyReply().text()).contains("5 → 3");
        assertThat(set("undo")).contains("3 → 5");
        assertThat(set("reset setting:autoModLevel")).contains("5 → 3");
        noor.command("/guildsettings view");
        assertThat(noor.click("Annuler le dernier changement").onlyReply().text())
                .contains("3 → 5");
        assertThat(set("undo")).contains("5 → 3");
    }

    @Test
    void whatDoesNotFitChangesNothingAndSaysWhy() {
        assertThat(set("general time-zone:Mars/Olympus quiet-from:21:00"))
                .contains("Rien n’a été changé", "Fuseau horaire", "Europe/Paris");
        assertThat(set("channels mod-alert-channel:general")).contains("Alertes de crise", "tout le monde peut lire");
        assertThat(set("moderation system-role:Hearth")).contains("Rôle des nouveaux", "intégration");
        assertThat(set("moderation exempt-channels:111111111111111111")).contains("111111111111111111");
        assertThat(noor.command("/guildsettings reset").onlyReply().text()).contains("Tous les réglages");
    }

    @Test
    void zonesCountriesAndSettingsAreCompleted() {
        assertThat(noor.complete("/guildsettings general time-zone:argentina ush")
                        .choices())
                .extracting(Choice::value)
                .containsExactly("America/Argentina/Ushuaia");
        assertThat(noor.complete("/guildsettings care crisis-region:espag").choices())
                .extracting(Choice::name, Choice::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Espagne", "ES"));
        assertThat(noor.complete("/guildsettings reset setting:calme").choices())
                .extracting(Choice::value)
                .containsExactly("quietFrom", "quietTo");
    }

    @Test
    void switchedOffCheckInsAreRefusedKindlyButStayOnesOwn() {
        Seat member = member("Paused");
        member.command("/checkin mood:calm");
        member.command("/checkin");
        set("features enable-check-ins:false");

        Outcome refused = member.command("/checkin mood:happy");

        assertThat(refused.onlyReply().ephemeral()).isTrue();
        assertThat(refused.onlyReply().text()).contains("switched off here", "/guildsettings features");
        assertThat(member.click("Good").onlyReply().text()).contains("switched off here");
        assertThat(member.command("/insights").onlyReply().text()).contains("One check-in");
        assertThat(engine.practice()
                        .person("Paused")
                        .dm()
                        .command("/checkin mood:proud")
                        .onlyReply()
                        .text())
                .contains("Saved");
        set("features enable-check-ins:true");
        assertThat(member.command("/checkin mood:happy").onlyReply().text()).contains("Saved");
    }

    @Test
    void aCheckInIsSharedOnlyByPressingAndAsTheServerHasIt() {
        Seat member = engine.practice().addPerson("Sharer", "en-US").in("general");
        Seat channel = engine.practice().person("Jonas").in("check-ins");
        assertThat(member.command("/checkin mood:calm").onlyReply().buttons())
                .noneMatch(label -> label.startsWith("Share"));
        set("channels check-in-channel:check-ins");
        assertThat(member.command("/checkin mood:calm").onlyReply().buttons())
                .noneMatch(label -> label.startsWith("Share"));

        set("care check-in-visibility:ANONYMOUS_SUMMARY");
        member.command("/checkin mood:proud intensity:4 note:nobody else");
        assertThat(channel.sees()).isEmpty();
        assertThat(member.click("Share without my name").onlyReply().text()).contains("Shared in the check-in channel");
        assertThat(channel.sees())
                .singleElement()
                .satisfies(post -> assertThat(post.text())
                        .contains("Somebody here feels", "Proud", "●●●●○")
                        .doesNotContain("Sharer", "nobody else", "<@"));

        set("care check-in-visibility:SHARED");
        Shown kept = member.command("/checkin mood:sad").onlyReply();
        assertThat(kept.buttons()).contains("Share with my name");
        member.click("Share with my name");
        assertThat(channel.await(post -> post.text().contains("Sad"), Duration.ofSeconds(5)))
                .anySatisfy(post -> assertThat(post.text()).contains("<@"));
    }

    @Test
    void whatAButtonPromisedIsNotStretched() {
        Seat member = member("Careful");
        Seat channel = engine.practice().person("Lucía").in("check-ins");
        set("channels check-in-channel:check-ins");
        set("care check-in-visibility:ANONYMOUS_SUMMARY");
        member.command("/checkin mood:grateful");
        int before = channel.sees().size();

        set("care check-in-visibility:SHARED");

        assertThat(member.click("Share without my name").onlyReply().text()).contains("nothing was shared");
        assertThat(channel.sees()).hasSize(before);
    }

    @Test
    void checkInsKeepTheirDistance() {
        Seat member = member("Frequent");
        member.command("/checkin");
        set("care check-in-min-gap-minutes:30");
        assertThat(member.command("/checkin mood:calm").onlyReply().text()).contains("Saved");

        assertThat(member.command("/checkin mood:happy").onlyReply().text()).contains("a little while ago", "<t:");
        assertThat(member.click("Good").onlyReply().text()).contains("a little while ago");
        assertThat(member.command("/insights").onlyReply().text()).contains("One check-in");
        assertThat(engine.practice()
                        .person("Frequent")
                        .dm()
                        .command("/checkin mood:proud")
                        .onlyReply()
                        .text())
                .contains("Saved");
    }

    @Test
    void commandsAreAnsweredInTheirChannelsAndSettingsEverywhere() {
        Seat inGeneral = member("Wanderer");
        Seat inCheckIns = engine.practice().person("Wanderer").in("check-ins");
        String id = set("channels check-in-channel:check-ins").replaceAll("(?s).*<#([0-9]+)>.*", "$1");
        set("channels command-channels:" + id);

        assertThat(inGeneral.command("/ping").onlyReply().text()).contains("another channel", "<#" + id + ">");
        assertThat(inCheckIns.command("/ping").onlyReply().text()).doesNotContain("another channel");
        assertThat(set("view")).contains("<#" + id + ">");
    }

    @Test
    void oneCommandAfterAnotherWaitsAsLongAsTheServerWants() {
        Seat member = member("Quick");
        set("general cooldown-seconds:300");

        assertThat(member.command("/checkin mood:calm").onlyReply().text()).contains("Saved");
        assertThat(member.command("/checkin mood:calm").onlyReply().text()).containsPattern("In (300|29[0-9]) s");
        assertThat(member.command("/insights").onlyReply().text()).contains("One check-in");
        assertThat(member.click("Skip the rest").onlyReply().text()).doesNotContain("In ");
        assertThat(member("Patient").command("/checkin mood:calm").onlyReply().text())
                .contains("Saved");
    }

    @Test
    void theServersLanguageIsSpokenToThoseWhoseOwnIsUnknown() {
        Seat italian = engine.practice().addPerson("Giulia", "it").in("general");
        Seat german = engine.practice().addPerson("Heike", "de").in("general");
        assertThat(italian.command("/checkin mood:calm").onlyReply().text()).contains("Saved");

        set("general language:ES");

        assertThat(italian.command("/checkin mood:calm").onlyReply().text()).contains("Guardado");
        assertThat(german.command("/checkin mood:calm").onlyReply().text()).contains("Gespeichert");
    }

    /// As the guild's owner sees it who invites the bot back.
    @Test
    void aGuildThatTheBotComesToLaterHasTheCommandToo(@TempDir Path data) throws Exception {
        Practice practice = Practice.start(PracticeOptions.defaults());
        try {
            practice.guise().inGuild(false);
            RunningEngine late = RunningEngine.on(practice, data);
            Seat owner = practice.person("Noor").in("general");
            assertThat(owner.command("/guildsettings view").replies()).isEmpty();

            practice.guise().inGuild(true);

            Patience.until(
                    "the command is there",
                    () -> !owner.command("/guildsettings view").replies().isEmpty());
            late.stopEngine();
        } finally {
            practice.close();
        }
    }

    @Test
    void settingsOutliveTheEngine(@TempDir Path data) throws Exception {
        Practice practice = Practice.start(PracticeOptions.defaults());
        try {
            RunningEngine first = RunningEngine.on(practice, data);
            practice.person("Noor").in("general").command("/guildsettings general quiet-from:20:15");
            first.stopEngine();
            RunningEngine second = RunningEngine.on(practice, data);
            assertThat(practice.person("Noor")
                            .in("general")
                            .command("/guildsettings general")
                            .onlyReply()
                            .text())
                    .contains("20:15");
            second.stopEngine();
        } finally {
            practice.close();
        }
    }
}
