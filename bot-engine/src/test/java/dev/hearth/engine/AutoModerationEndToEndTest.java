package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import dev.hearth.practice.world.PrivilegedIntent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is done by machine about what members say, and about those who come: over real JDA and the practice server,
/// whose owner is Noor, who speaks French. The guild itself speaks English.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AutoModerationEndToEndTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");
    private static final String SECRET = "a secret between us";

    private Path data;
    private Practice practice;
    private RunningEngine engine;
    private Workbench workbench;
    private String guild = "";
    private String beforeRestart = "";
    private Seat noor;
    private Seat log;

    /// All that needs another connection is set before the engine that is looked at begins.
    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(1L << 3);
        practice.guise().intents(EnumSet.allOf(PrivilegedIntent.class));
        workbench = new Workbench(practice, "practice");
        guild = first(workbench.read("users/@me/guilds"));
        engine = RunningEngine.on(practice, folder);
        noor = engine.seat("Noor");
        beforeRestart = set("moderation auto-mod-enabled:true") + set("features welcome-enabled:true");
        set("features welcome-text:We water the plants on Mondays.");
        set("moderation system-role:" + role("newcomers", 0));
        set("channels mod-log-channel:" + channel("mod-log"));
        log = practice.person("Noor").in("mod-log");
        again();
    }

    @AfterAll
    void stop() throws Exception {
        engine.stop();
    }

    private void again() throws Exception {
        engine.stopEngine();
        engine = RunningEngine.on(practice, data);
    }

    private String set(String line) {
        return noor.command("/guildsettings " + line).onlyReply().text();
    }

    private String channel(String name) throws Exception {
        return workbench.make(
                "guilds/" + guild + "/channels",
                "{\"name\":\"" + name + "\",\"permission_overwrites\":[{\"id\":\"" + guild
                        + "\",\"type\":0,\"deny\":\"1024\"}]}");
    }

    private String role(String name, long permissions) throws Exception {
        return workbench.make(
                "guilds/" + guild + "/roles", "{\"name\":\"" + name + "\",\"permissions\":\"" + permissions + "\"}");
    }

    private Seat member(String name) {
        return practice.addPerson(name, "en-US").in("general");
    }

    private String mention(String name) {
        return "<@" + practice.person(name).id() + ">";
    }

    private void repeats(Seat seat) {
        for (int i = 0; i < 10; i++) {
            seat.say(SECRET);
        }
    }

    private List<Shown> cards(Seat channel, String name) {
        return channel.await(card -> card.text().contains(mention(name)), Duration.ofSeconds(20));
    }

    /// What the machine did about somebody, by the log that keeps it.
    private String cases(String name) {
        return noor.command("/mod logs user:" + name).onlyReply().text();
    }

    @Test
    void whatWorksOnlyFromTheNextConnectionIsSaidSo() {
        assertThat(beforeRestart).contains("Message Content Intent", "Server Members Intent");
        assertThat(set("moderation auto-mod-level:3") + noor.command("/guildsettings view page:MODERATION"))
                .doesNotContain("Message Content Intent");
    }

    @Test
    void repetitionIsNoticedToldInPrivateAndTakenBack() {
        Seat seat = member("Echo");

        repeats(seat);

        Shown card = cards(log, "Echo").getLast();
        assertThat(card.text())
                .contains("auto-moderation", "warned", "the same again and again", "discord.com/channels/" + guild)
                .doesNotContain(SECRET);
        assertThat(practice.person("Echo")
                        .dm()
                        .await(told -> told.text().contains("not all right"), Duration.ofSeconds(10)))
                .singleElement()
                .satisfies(told -> assertThat(told.text())
                        .contains("the same again and again")
                        .doesNotContain(SECRET));
        assertThat(seat.sees())
                .filteredOn(
                        said -> said.author().equals("Echo") && said.content().equals(SECRET))
                .hasSize(10);
        assertThat(log.click("Take back").onlyReply().text()).contains("taken back by");
        assertThat(cases("Echo")).contains("annulé par");
    }

    /// Each is delivered twice: counted so, five would be the ten that are too many.
    @Test
    void aMessageThatIsDeliveredAgainIsNoRepetitionOfItself() {
        Seat seat = member("Doubled");
        practice.faults().repeat("MESSAGE_CREATE", 5);

        for (int i = 0; i < 5; i++) {
            seat.say(SECRET);
        }
        repeats(member("Really"));

        assertThat(cards(log, "Really")).isNotEmpty();
        assertThat(practice.faults().repeatsLeft()).isZero();
        assertThat(cases("Doubled")).contains("Rien n’a été fait");
    }

    @Test
    void contentIsHeldAgainstTheLevelAndTheFurthestStepIsKept() {
        set("moderation auto-mod-level:2 auto-mod-max-action:LOG");
        member("Inviting").say("come to discord.gg/abc");
        set("moderation auto-mod-level:4");
        practice.person("Inviting").in("general").say("please come to discord.gg/abc");

        assertThat(cards(log, "Inviting"))
                .singleElement()
                .satisfies(card -> assertThat(card.text()).contains("noticed", "invitations to other servers"));
        assertThat(practice.person("Inviting").dm().sees())
                .noneMatch(told -> told.text().contains("not all right"));
        set("moderation auto-mod-level:3 auto-mod-max-action:TIMEOUT");
        repeats(member("Timed"));
        assertThat(cards(log, "Timed").getLast().text()).contains("warned").doesNotContain("timeout");
        set("moderation auto-mod-max-action:WARN");
    }

    @Test
    void whoIsExemptIsLeftAlone() throws Exception {
        set("moderation moderator-role:" + give("Moderating", 0));
        set("moderation exempt-roles:" + give("Trusted", 0));
        give("Tidying", 1L << 13);
        give("Governing", 1L << 3);
        String off = workbench.make("guilds/" + guild + "/channels", "{\"name\":\"games\"}");
        set("moderation exempt-channels:" + off);
        List<String> exempt = List.of("Moderating", "Trusted", "Tidying", "Governing");

        exempt.forEach(name -> repeats(practice.person(name).in("general")));
        member("Playing");
        repeats(practice.person("Playing").in("games"));
        repeats(member("Ordinary"));

        assertThat(cards(log, "Ordinary")).isNotEmpty();
        exempt.forEach(name -> assertThat(cases(name)).as(name).contains("Rien n’a été fait"));
        assertThat(cases("Playing")).contains("Rien n’a été fait");
        set("reset setting:exemptChannels");
    }

    private String give(String name, long permissions) throws Exception {
        String role = role(name + "s", permissions);
        workbench.put(
                "guilds/" + guild + "/members/"
                        + practice.addPerson(name, "en-US").id() + "/roles/" + role,
                "");
        return role;
    }

    @Test
    void withoutALogChannelTheAuditLogAndThenTheAlertChannelAreUsed() throws Exception {
        String modLog = set("reset setting:modLogChannelId").replaceAll("(?s).*<#([0-9]+)>.*", "$1");
        set("channels mod-alert-channel:" + channel("alerts"));
        repeats(member("Alerted"));
        assertThat(cards(practice.person("Noor").in("alerts"), "Alerted")).isNotEmpty();

        set("channels audit-log-channel:" + channel("audit"));
        repeats(member("Audited"));
        assertThat(cards(practice.person("Noor").in("audit"), "Audited")).isNotEmpty();
        set("channels mod-log-channel:" + modLog);
    }

    @Test
    void whoComesGetsTheRoleAndAHello() throws Exception {
        practice.addPerson("Arriving", "en-US");

        assertThat(practice.person("Arriving")
                        .dm()
                        .await(told -> told.text().contains("Welcome to"), Duration.ofSeconds(10)))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.text()).contains("water the plants", "sealed", "moderators cannot read"));
        String newcomers = first(workbench
                .read("guilds/" + guild + "/roles")
                .replaceAll("(?s).*(\\{[^{}]*\"name\":\"newcomers\").*", "$1"));
        Patience.until(
                "the role is there",
                () -> workbench
                        .read("guilds/" + guild + "/members/"
                                + practice.person("Arriving").id())
                        .contains(newcomers));
    }

    /// What its owner has not switched on at Discord costs the bot what it would hear, and no command.
    @Test
    void aBotThatMayNotHearStillAnswers() throws Exception {
        practice.guise().intents(Set.of());
        try {
            again();
            assertThat(engine.seat("Noor").command("/ping").replies()).hasSize(1);
            assertThat(set("moderation auto-mod-level:2")
                            + set("moderation auto-mod-enabled:false")
                            + set("moderation auto-mod-enabled:true"))
                    .contains("Message Content Intent");
        } finally {
            practice.guise().intents(EnumSet.allOf(PrivilegedIntent.class));
            again();
            set("moderation auto-mod-level:3");
        }
    }

    private static String first(String text) {
        Matcher matcher = ID.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
