package dev.hearth.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Outcome.Failure;
import dev.hearth.practice.Person;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every registered command by every kind of caller, sent to a real engine as real payloads. The guild's owner shows
/// all commands to everybody, so that what Discord hides comes through as from a forged client. What is expected
/// stands here by itself and is not read from the code; a command that is not listed here fails the test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {
    /// What opens a command.
    private enum Who {
        EVERYBODY,
        /// What is theirs is theirs under a ban too.
        EVEN_BANNED,
        MANAGE_SERVER,
        /// That, or the guild's moderator role.
        MODERATORS,
        TIMES_OUT,
        BANS,
        GIVES_ROLES,
        SUPPORT,
        MOD,
        ADMIN
    }

    private record Row(Who who, String line) {}

    /// What somebody gets to read.
    private enum Answer {
        ANSWERED,
        NEEDS_PERMISSION,
        NEEDS_STAFF,
        BANNED
    }

    /// One for each command: who may, and what is typed. Lines change nothing that another row looks at.
    private static final Map<String, Row> ROWS = rows();

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Stream.of("checkin", "insights", "ping", "status", "help", "about", "version")
                .forEach(name -> rows.put(name, new Row(Who.EVERYBODY, "")));
        Stream.of("feedback submit", "feedback view", "report submit", "report view")
                .forEach(name -> rows.put(name, new Row(Who.EVERYBODY, "")));
        Stream.of("write", "list", "view", "delete", "share")
                .forEach(name -> rows.put("journal " + name, new Row(Who.EVERYBODY, "")));
        rows.put("restore-code", new Row(Who.EVEN_BANNED, ""));
        rows.put("journal search", new Row(Who.EVERYBODY, "words:sun"));
        Stream.of(
                        "gratitude view",
                        "gratitude delete",
                        "ghostletter write",
                        "ghostletter view",
                        "ghostletter clear",
                        "plan create",
                        "plan view",
                        "plan remove",
                        "breathing",
                        "grounding",
                        "affirmation",
                        "distraction",
                        "challenge",
                        "streaks",
                        "profile",
                        "preferences view",
                        "preferences update",
                        "preferences reset",
                        "toolbox list",
                        "toolbox remove")
                .forEach(name -> rows.put(name, new Row(Who.EVERYBODY, "")));
        rows.put("gratitude log", new Row(Who.EVERYBODY, "item:tea"));
        rows.put("toolbox add", new Row(Who.EVERYBODY, "tool:tea"));
        Stream.of("reminder list", "reminder delete").forEach(name -> rows.put(name, new Row(Who.EVERYBODY, "")));
        rows.put("reminder set", new Row(Who.EVERYBODY, "what:tea days:daily time:8:30"));
        rows.put("reminder pause", new Row(Who.EVERYBODY, "until:tomorrow"));
        rows.put("plan suggest", new Row(Who.EVERYBODY, "goal:sleep"));
        rows.put("toolbox suggest", new Row(Who.EVERYBODY, "goal:sleep"));
        rows.put("toolbox used", new Row(Who.EVERYBODY, "tool:tea"));
        rows.put("feedback-manage", new Row(Who.SUPPORT, ""));
        rows.put("report-manage", new Row(Who.MOD, ""));
        rows.put("modaction logs", new Row(Who.MOD, "server:Harbour"));
        rows.put("guildsettings view", new Row(Who.MODERATORS, ""));
        Stream.of("channels", "features", "moderation", "care", "general", "reset", "undo")
                .forEach(name -> rows.put("guildsettings " + name, new Row(Who.MANAGE_SERVER, "")));
        // On the bot itself: who may is told that nobody moderates it.
        rows.put("mod warn", new Row(Who.TIMES_OUT, "user:Hearth reason:no"));
        rows.put("mod timeout", new Row(Who.TIMES_OUT, "user:Hearth minutes:1"));
        rows.put("mod untimeout", new Row(Who.TIMES_OUT, "user:Hearth"));
        rows.put("mod logs", new Row(Who.TIMES_OUT, ""));
        Stream.of("ban", "unban").forEach(name -> rows.put("mod " + name, new Row(Who.BANS, "user:Hearth")));
        rows.put("mod role", new Row(Who.GIVES_ROLES, "user:Hearth role:moderators change:take"));
        rows.put("user info", new Row(Who.SUPPORT, "user:Target"));
        rows.put("user ban", new Row(Who.MOD, "user:Target"));
        rows.put("user unban", new Row(Who.MOD, "user:Target"));
        rows.put("user grant", new Row(Who.ADMIN, "user:Target role:support"));
        rows.put("user revoke", new Row(Who.ADMIN, "user:Target"));
        rows.put("guild list", new Row(Who.SUPPORT, ""));
        rows.put("guild info", new Row(Who.SUPPORT, "server:Harbour"));
        rows.put("guild ban", new Row(Who.ADMIN, "server:4242424242424242"));
        rows.put("guild unban", new Row(Who.ADMIN, "server:4242424242424242"));
        rows.put("tools reload", new Row(Who.ADMIN, ""));
        rows.put("tools sync", new Row(Who.ADMIN, ""));
        rows.put("tools restart", new Row(Who.ADMIN, ""));
        rows.put("tools status", new Row(Who.SUPPORT, ""));
        return rows;
    }

    /// Somebody of one kind.
    ///
    /// @param permissions by Discord's bits, without those that come of others
    /// @param moderator  whether they have the guild's moderator role
    /// @param staff      what they are in the installation; empty for nothing
    private record Caller(String name, long permissions, boolean moderator, Optional<Who> staff, boolean banned) {
        boolean may(int bit) {
            return (permissions & (1L << bit | 1L << ADMINISTRATOR)) != 0;
        }
    }

    private static final int PERMISSIONS = 51;
    private static final int ADMINISTRATOR = 3;
    private static final int MANAGE_SERVER = 5;
    private static final int BAN_MEMBERS = 2;
    private static final int MANAGE_ROLES = 28;
    private static final int MODERATE_MEMBERS = 40;

    private final List<Caller> callers = new ArrayList<>();
    private StaffedEngine engine;
    private String moderators = "";

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        engine = StaffedEngine.start(data);
        engine.somebody("Target");
        ROWS.keySet().stream()
                .map(name -> name.replaceAll(" .*", ""))
                .distinct()
                .forEach(engine::showToAll);
        moderators = role("moderators", 0);
        engine.ask(new SaveSettings(
                engine.guild(), "en", List.of(new SettingEdit("moderatorRoleId", Optional.of(moderators)))));
        members();
        staff();
        for (int bit = 0; bit < PERMISSIONS; bit++) {
            Person person = engine.somebody("May" + bit);
            give(person, role("bit" + bit, 1L << bit));
            callers.add(new Caller(person.name(), 1L << bit, false, Optional.empty(), false));
        }
    }

    private void members() throws Exception {
        callers.add(new Caller(engine.somebody("Member").name(), 0, false, Optional.empty(), false));
        Person moderator = engine.somebody("Moderating");
        give(moderator, moderators);
        callers.add(new Caller(moderator.name(), 0, true, Optional.empty(), false));
        // Who is timed out has, for that while, neither permissions nor the moderator role.
        Person timedOut = engine.somebody("TimedOut");
        give(timedOut, moderators);
        give(timedOut, role("all of it", 1L << MANAGE_SERVER));
        engine.workbench()
                .change(
                        "guilds/" + engine.guild() + "/members/" + timedOut.id(),
                        "{\"communication_disabled_until\":\"" + Instant.now().plus(1, ChronoUnit.DAYS) + "\"}");
        callers.add(new Caller(timedOut.name(), 0, false, Optional.empty(), false));
        Person founder = engine.somebody("Banned");
        give(founder, moderators);
        give(founder, role("banned one's", 1L << ADMINISTRATOR));
        owner("/user ban user:Banned");
        callers.add(new Caller(founder.name(), 1L << ADMINISTRATOR, true, Optional.empty(), true));
        callers.add(new Caller("Noor", 1L << ADMINISTRATOR, false, Optional.empty(), false));
    }

    private void staff() throws Exception {
        callers.add(new Caller("Olga", 0, false, Optional.of(Who.ADMIN), false));
        for (Who role : List.of(Who.ADMIN, Who.MOD, Who.SUPPORT)) {
            String name = "Staff" + role.name();
            engine.somebody(name);
            owner("/user grant user:" + name + " role:" + role.name().toLowerCase(Locale.ROOT));
            callers.add(new Caller(name, 0, false, Optional.of(role), false));
        }
        engine.somebody("StaffBanned");
        owner("/user grant user:StaffBanned role:mod");
        owner("/user ban user:StaffBanned");
        callers.add(new Caller("StaffBanned", 0, false, Optional.of(Who.MOD), true));
    }

    private void owner(String line) {
        assertThat(engine.owner().command(line).onlyReply().text()).contains("Done");
    }

    private String role(String name, long permissions) throws Exception {
        return engine.workbench()
                .make(
                        "guilds/" + engine.guild() + "/roles",
                        "{\"name\":\"" + name + "\",\"permissions\":\"" + permissions + "\"}");
    }

    private void give(Person person, String role) throws Exception {
        engine.workbench().put("guilds/" + engine.guild() + "/members/" + person.id() + "/roles/" + role, "");
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void everyRegisteredCommandHasItsRow() throws Exception {
        String application = "applications/" + engine.practice().botId();
        Set<String> registered = new TreeSet<>(names(engine.workbench().read(application + "/commands")));
        registered.addAll(names(engine.workbench().read(application + "/guilds/" + engine.guild() + "/commands")));

        assertThat(registered).isEqualTo(new TreeSet<>(ROWS.keySet()));
    }

    private static List<String> names(String list) {
        JsonNode commands = JsonMapper.builder().build().readTree(list);
        return commands.valueStream()
                .flatMap(command -> {
                    String name = command.path("name").asString();
                    List<String> branches = command.path("options")
                            .valueStream()
                            .filter(option -> option.path("type").asInt() == 1)
                            .map(option -> name + " " + option.path("name").asString())
                            .toList();
                    return branches.isEmpty() ? Stream.of(name) : branches.stream();
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCallerGetsTheExpectedAnswerFromEveryCommand() {
        return callers.stream()
                .map(caller -> DynamicTest.dynamicTest(caller.name(), () -> {
                    Map<String, Answer> expected = ROWS.entrySet().stream()
                            .filter(row -> sent(caller, row))
                            .collect(toMap(
                                    Map.Entry::getKey,
                                    row -> expected(caller, row.getValue().who())));
                    Map<String, Answer> got = ROWS.entrySet().stream()
                            .filter(row -> sent(caller, row))
                            .collect(toMap(Map.Entry::getKey, row -> ask(caller, row.getKey(), row.getValue())));
                    assertThat(got).isEqualTo(expected);
                }));
    }

    /// Another bot with every permission, which Discord would not let ask. Each command waits for an answer that does
    /// not come, so all of them wait together.
    @Test
    void anotherBotIsNotAnsweredWhateverItMay() throws Exception {
        Person bot = engine.practice().addBot("Robot");
        give(bot, role("robots", 1L << ADMINISTRATOR));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> outcomes = ROWS.entrySet().stream()
                    .map(row -> threads.submit(() -> engine.seat(bot.name())
                            .command("/" + row.getKey() + " " + row.getValue().line())))
                    .toList();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get().failure())
                        .as("%s", outcome.get().error())
                        .isEqualTo(Failure.NOT_ACKNOWLEDGED);
                assertThat(outcome.get().replies()).isEmpty();
            }
        }
        assertThat(engine.seat("Member").command("/ping").onlyReply().text()).isNotEmpty();
    }

    /// Who may restart the bot would do it here; `AccessControlTest` does.
    private static boolean sent(Caller caller, Map.Entry<String, Row> row) {
        return !row.getKey().equals("tools restart")
                || expected(caller, row.getValue().who()) != Answer.ANSWERED;
    }

    private static Answer expected(Caller caller, Who who) {
        if (caller.banned() && who != Who.EVEN_BANNED) {
            return Answer.BANNED;
        }
        return switch (who) {
            case EVERYBODY, EVEN_BANNED -> Answer.ANSWERED;
            case MANAGE_SERVER -> caller.may(MANAGE_SERVER) ? Answer.ANSWERED : Answer.NEEDS_PERMISSION;
            case MODERATORS ->
                caller.may(MANAGE_SERVER) || caller.moderator() ? Answer.ANSWERED : Answer.NEEDS_PERMISSION;
            case TIMES_OUT -> caller.may(MODERATE_MEMBERS) ? Answer.ANSWERED : Answer.NEEDS_PERMISSION;
            case BANS -> caller.may(BAN_MEMBERS) ? Answer.ANSWERED : Answer.NEEDS_PERMISSION;
            case GIVES_ROLES -> caller.may(MANAGE_ROLES) ? Answer.ANSWERED : Answer.NEEDS_PERMISSION;
            case SUPPORT, MOD, ADMIN ->
                caller.staff().filter(role -> role.compareTo(who) >= 0).isPresent()
                        ? Answer.ANSWERED
                        : Answer.NEEDS_STAFF;
        };
    }

    private Answer ask(Caller caller, String command, Row row) {
        Outcome outcome = engine.seat(caller.name()).command("/" + command + " " + row.line());
        if (outcome.modal().isPresent()) {
            return Answer.ANSWERED;
        }
        assertThat(outcome.replies())
                .as("/%s by %s: %s", command, caller.name(), outcome.error())
                .hasSize(1);
        assertThat(outcome.onlyReply().ephemeral()).isTrue();
        String text = outcome.onlyReply().text();
        if (text.contains("taking a break")) {
            return Answer.BANNED;
        }
        if (text.contains("look after me. Nothing was done") || text.contains("prennent soin de moi. Rien")) {
            return Answer.NEEDS_STAFF;
        }
        return text.contains("you need in this server") || text.contains("il te faut sur ce serveur")
                ? Answer.NEEDS_PERMISSION
                : Answer.ANSWERED;
    }
}
