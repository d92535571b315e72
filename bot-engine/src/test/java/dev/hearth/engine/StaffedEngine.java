package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.practice.Person;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// An engine in a process of its own on a practice server, with an owner and a guild that has the commands of staff.
/// The guild's owner Noor shows these to everybody, so that only the engine itself keeps anybody from them.
final class StaffedEngine implements AutoCloseable {
    private static final long ADMINISTRATOR = 1L << 3;

    private final Path data;
    private final Practice practice;
    private final Workbench workbench;
    private ControlledEngine engine;

    private StaffedEngine(Path data, Practice practice, ControlledEngine engine) {
        this.data = data;
        this.practice = practice;
        this.engine = engine;
        this.workbench = new Workbench(practice, "practice");
    }

    /// @param shown the guild's commands that are shown to all of its members
    static StaffedEngine start(Path data, String... shown) throws Exception {
        Files.writeString(data.resolve("config.json"), "{\"cooldownSeconds\": 0, \"perPersonLimit\": 1000}");
        Practice practice = Practice.start(PracticeOptions.defaults().guilds(2));
        practice.guise().permissions(ADMINISTRATOR);
        StaffedEngine staffed = new StaffedEngine(data, practice, online(data, practice));
        staffed.ask(new NameOwner(Long.toString(staffed.somebody("Olga").id())));
        staffed.ask(new ShowStaffCommands(staffed.guild(), true));
        Stream.of(shown).forEach(staffed::showToAll);
        return staffed;
    }

    private static ControlledEngine online(Path data, Practice practice) throws Exception {
        ControlledEngine engine =
                ControlledEngine.start(ControlledEngine.online(data, "practice", practice.restBase()));
        engine.live().await(EngineState.ONLINE);
        return engine;
    }

    /// The same data, another process.
    void restart() throws Exception {
        engine.close();
        engine = online(data, practice);
    }

    /// Shows a guild's command to all of its members, as its owner can.
    void showToAll(String command) {
        practice.person("Noor").in("Practice", "general").permit(command, "@everyone", true);
    }

    Person somebody(String name) {
        return practice.addPerson(name, "en-US");
    }

    Seat seat(String name) {
        return practice.person(name).in("Practice", "general");
    }

    Seat owner() {
        return seat("Olga");
    }

    Practice practice() {
        return practice;
    }

    Workbench workbench() {
        return workbench;
    }

    ControlledEngine engine() {
        return engine;
    }

    <A> A ask(Request<A> request) throws Exception {
        return engine.ask(request);
    }

    /// With what a request is refused, which has to be.
    String refused(Request<?> request) {
        Refused refused = catchThrowableOfType(Refused.class, () -> ask(request));
        assertThat(refused).isNotNull();
        return refused.problem().code();
    }

    /// All that was written into the log so far.
    String logs() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }

    /// The id of the guild that has the commands.
    String guild() throws Exception {
        return guild("Practice");
    }

    String guild(String name) throws Exception {
        return ask(new ListGuilds()).guilds().stream()
                .filter(guild -> guild.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {
        engine.close();
        practice.close();
    }
}
