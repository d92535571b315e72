package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What moderators do, over real JDA and the practice server. Its owner is Noor; roles are made from the highest to the
/// lowest, since a new one stands below all others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModerationEndToEndTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");
    private static final long BAN_MEMBERS = 1L << 2;
    private static final long ADMINISTRATOR = 1L << 3;
    private static final long MANAGE_ROLES = 1L << 28;
    private static final long MODERATE_MEMBERS = 1L << 40;
    private static final long EVERYDAY = 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15;
    private static final long ALL_THREE = BAN_MEMBERS | MANAGE_ROLES | MODERATE_MEMBERS;

    private Path data;
    private RunningEngine engine;
    private Workbench workbench;
    private String guild = "";
    private String channel = "";
    private final Map<String, String> roles = new HashMap<>();
    private Practice practice;
    private Seat max;
    private Seat mia;
    private Seat log;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(ADMINISTRATOR);
        workbench = new Workbench(practice, "practice");
        guild = find(ID, workbench.read("users/@me/guilds"));
        role("elders", ALL_THREE | ADMINISTRATOR);
        role("moderators", ALL_THREE);
        role("guides", BAN_MEMBERS);
        role("keepers", 1L << 5);
        role("helpers", 0);
        practice.addPerson("Max", "en-US");
        practice.addPerson("Mia", "en-US");
        practice.addPerson("Gus", "en-US");
        give("Max", "elders");
        give("Mia", "moderators");
        give("Gus", "guides");
        channel = workbench.make(
                "guilds/" + guild + "/channels",
                "{\"name\":\"mod-log\",\"permission_overwrites\":[{\"id\":\"" + guild
                        + "\",\"type\":0,\"deny\":\"1024\"}]}");
        engine = RunningEngine.on(practice, folder);
        engine.seat("Noor").permit("mod", "@everyone", true);
        max = engine.seat("Max");
        mia = engine.seat("Mia");
        log = practice.person("Noor").in("mod-log");
        assertThat(engine.seat("Noor")
                        .command("/guildsettings channels mod-log-channel:" + channel)
                        .onlyReply()
                        .text())
                .contains("<#" + channel + ">");
    }

    @AfterAll
    void stop() throws Exception {
        engine.stop();
    }

    private void role(String name, long permissions) throws Exception {
        String made = workbench.make(
                "guilds/" + guild + "/roles", "{\"name\":\"" + name + "\",\"permissions\":\"" + permissions + "\"}");
        roles.put(name, made);
    }

    private void give(String name, String role) throws Exception {
        workbench.put("guilds/" + guild + "/members/" + id(name) + "/roles/" + roles.get(role), "");
    }

    private long id(String name) {
        return practice.person(name).id();
    }

    private Seat member(String name) {
        return practice.addPerson(name, "en-US").in("general");
    }

    private String does(Seat moderator, String line) {
        Shown reply = moderator.command("/mod " + line).onlyReply();
        assertThat(reply.ephemeral()).isTrue();
        return reply.text();
    }

    private String atDiscord(String name) throws Exception {
        return workbench.read("guilds/" + guild + "/members/" + id(name));
    }

    private Shown logged(String name, String what) {
        return log.await(
                        card -> card.text().contains("<@" + id(name) + ">")
                                && card.text().contains(what),
                        Duration.ofSeconds(10))
                .getLast();
    }

    @Test
    void aTimeoutIsDiscordsOwnAndIsTakenBackInTheLogChannel() throws Exception {
        member("Loud");

        assertThat(does(mia, "timeout user:Loud minutes:30 reason:please rest")).contains("Done: case", "told them");

        assertThat(atDiscord("Loud")).containsPattern("\"communication_disabled_until\":\"20");
        assertThat(workbench.read("guilds/" + guild + "/audit-logs")).contains("please rest");
        assertThat(practice.person("Loud").dm().sees())
                .anySatisfy(told -> assertThat(told.text()).contains("cannot write until", "please rest"));
        Shown card = logged("Loud", "timeout");
        assertThat(card.text()).contains("please rest", "<@" + id("Mia") + ">");
        assertThat(card.buttons()).containsExactly("Take back");

        Seat elder = practice.person("Max").in("mod-log");
        assertThat(elder.click("Take back").onlyReply().text()).contains("taken back by <@" + id("Max") + ">");
        assertThat(atDiscord("Loud")).doesNotContainPattern("\"communication_disabled_until\":\"20");
        assertThat(log.sees().getLast().buttons()).isEmpty();
    }

    @Test
    void aControlInTheLogChannelIsForThoseWhoMay() throws Exception {
        member("Sunny");
        does(mia, "ban user:Sunny reason:spam");
        logged("Sunny", "banned");
        workbench.put("channels/" + channel + "/permissions/" + guild, "{\"type\":0,\"allow\":\"1024\"}");

        member("Curious");
        assertThat(practice.person("Curious")
                        .in("mod-log")
                        .click("Take back")
                        .onlyReply()
                        .text())
                .contains("you need in this server: Ban Members");
        assertThat(workbench.read("guilds/" + guild + "/bans")).contains("\"" + id("Sunny") + "\"");
        assertThat(practice.person("Mia")
                        .in("mod-log")
                        .click("Take back")
                        .onlyReply()
                        .text())
                .contains("taken back");
        assertThat(workbench.read("guilds/" + guild + "/bans")).doesNotContain("\"" + id("Sunny") + "\"");
    }

    @Test
    void nobodyActsOnTheOwnerOnThemselvesOrOnTheirEquals() throws Exception {
        practice.addPerson("Milo", "en-US");
        give("Milo", "moderators");

        assertThat(does(mia, "timeout user:Noor minutes:5")).contains("belongs to them");
        assertThat(does(mia, "timeout user:Mia minutes:5")).contains("Nobody moderates themselves");
        assertThat(does(mia, "timeout user:Milo minutes:5")).contains("as high as yours");
        assertThat(does(mia, "warn user:Max reason:no")).contains("as high as yours");
        assertThat(does(mia, "timeout user:Hearth minutes:5")).contains("That is me");
        assertThat(does(max, "timeout user:Milo minutes:5")).contains("Done");
        assertThat(engine.seat("Gus")
                        .command("/mod warn user:Milo reason:no")
                        .onlyReply()
                        .text())
                .contains("you need in this server: Time out members");
        assertThat(does(engine.seat("Gus"), "ban user:Milo")).contains("as high as yours");
    }

    @Test
    void whatTheBotMayNotIsSaidByName() {
        member("Quiet");
        try {
            practice.guise().permissions(EVERYDAY);
            assertThat(does(mia, "ban user:Quiet")).contains("I lack the permission “Ban Members”");
            assertThat(does(mia, "timeout user:Quiet minutes:5")).contains("I lack the permission “Time out members”");
            assertThat(does(mia, "role user:Quiet role:helpers change:give")).contains("“Manage Roles”");
            assertThat(does(mia, "warn user:Quiet reason:still words")).contains("Done");
        } finally {
            practice.guise().permissions(ADMINISTRATOR);
        }
        assertThat(does(mia, "logs user:Quiet")).contains("still words").doesNotContain("banned", "timeout");
    }

    @Test
    void aRoleIsGivenOnlyBelowOnesOwnAndWithNothingThatOneLacks() throws Exception {
        member("Fresh");

        assertThat(does(mia, "role user:Fresh role:helpers change:give reason:welcome"))
                .contains("gave the role");
        assertThat(atDiscord("Fresh")).contains(roles.get("helpers"));
        assertThat(does(mia, "role user:Fresh role:moderators change:give")).contains("your own highest one");
        assertThat(does(mia, "role user:Fresh role:keepers change:give")).contains("more than you may yourself");
        assertThat(does(max, "role user:Fresh role:Hearth change:give")).contains("by hand");
        assertThat(does(mia, "role user:Fresh role:helpers change:take")).contains("took the role");
        assertThat(atDiscord("Fresh")).doesNotContain(roles.get("helpers"));
    }

    @Test
    void aWarningReachesThePersonOrTheModeratorHearsThatItDidNot() {
        member("Open");
        member("Closed");
        practice.person("Closed").takeDirectMessages(false);

        assertThat(does(mia, "warn user:Open reason:please be *kind*")).contains("I told them in private");
        assertThat(practice.person("Open").dm().sees().getLast().text())
                .contains("something was not all right", "please be \\*kind\\*")
                .doesNotContain("Mia", "" + id("Mia"));
        assertThat(does(mia, "warn user:Closed reason:please be kind")).contains("could not reach them");
    }

    @Test
    void whatDiscordDoesNotDoIsSaidAndStandsInTheLog() throws Exception {
        member("Free");

        assertThat(does(mia, "unban user:Free")).contains("Nothing was done", "Discord did not do it");
        assertThat(does(mia, "logs user:Free")).contains("lifted the ban", "not done");

        does(mia, "ban user:Free");
        workbench.remove("guilds/" + guild + "/bans/" + id("Free"));
        String ban = newest(does(mia, "logs user:Free"));
        assertThat(mia.pick(ban).onlyReply().text()).contains("Taken back");
        assertThat(mia.pick(ban).onlyReply().text()).contains("taken back already");
    }

    private static String newest(String page) {
        return find(Pattern.compile("\\*\\*([0-9]+)\\*\\* · "), page);
    }

    @Test
    void theLogTurnsItsPagesAlsoAfterARestartAndKnowsNoOtherGuild() throws Exception {
        member("Storied");
        for (int i = 0; i < 8; i++) {
            does(mia, "warn user:Storied reason:turn " + i);
        }
        assertThat(does(mia, "logs user:Storied")).contains("turn 7", "turn 2").doesNotContain("turn 1");

        engine.stopEngine();
        engine = RunningEngine.on(practice, data);

        assertThat(mia.click("Older ▶").onlyReply().text())
                .contains("turn 1", "turn 0")
                .doesNotContain("turn 2");
        assertThat(mia.click("◀ Newest").onlyReply().text()).contains("turn 7");
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
