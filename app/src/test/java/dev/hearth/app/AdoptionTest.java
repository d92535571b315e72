package dev.hearth.app;

import static dev.hearth.control.Environment.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListHappenings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a supervisor finds when it starts.
final class AdoptionTest {
    @TempDir
    private Path folder;

    @Test
    void theBotAnswersOnWithoutItsSupervisorAndTheNextOneTakesItOver() throws Exception {
        try (var supervisor = LiveSupervisor.on(folder.resolve("home"), Map.of())) {
            supervisor.awaitState(PRACTICE, BotState.ONLINE);
            var engine = supervisor.engine(PRACTICE);

            supervisor.kill();

            assertThat(supervisor.says("/ping")).contains("\"acknowledged\":true");
            var status = Ran.of(LiveSupervisor.verb(folder.resolve("home"), Map.of(), "status"), "");
            assertThat(status.out()).startsWith("Nothing runs");
            supervisor.next();
            supervisor.awaitState(PRACTICE, BotState.ONLINE);
            assertThat(supervisor.engine(PRACTICE).pid()).isEqualTo(engine.pid());
            assertThat(supervisor.says("/ping")).contains("\"acknowledged\":true");
            assertThat(supervisor.ask(new ListHappenings(PRACTICE, 10)).happenings())
                    .extracting(Happening::kind)
                    .contains(Happening.Kind.ADOPTED)
                    .doesNotContain(Happening.Kind.CRASHED);

            engine.destroyForcibly();
            supervisor.await(PRACTICE, view -> view.state() != BotState.ONLINE);
            supervisor.awaitState(PRACTICE, BotState.ONLINE);
            assertThat(supervisor.ask(new ListCrashes(PRACTICE)).crashes())
                    .singleElement()
                    .satisfies(crash -> assertThat(crash.how()).contains("nobody saw how"));
        }
    }

    @Test
    void aDamagedConfigurationIsNamedAndNotTriedAgain() throws Exception {
        var data = Files.createDirectories(folder.resolve("home").resolve("practice"));
        Files.writeString(data.resolve("config.json"), "{");
        try (var supervisor = LiveSupervisor.on(folder.resolve("home"), Map.of())) {
            var view = supervisor.awaitState(PRACTICE, BotState.FAILED);

            assertThat(view.problem()).hasValueSatisfying(why -> {
                assertThat(why.code()).isEqualTo("config-damaged");
                assertThat(why.what()).contains("config.json");
                assertThat(why.remedy()).isNotEmpty();
            });
            assertThat(view.retryAt()).isEmpty();
            assertThat(supervisor.ask(new ListCrashes(PRACTICE)).crashes()).isEmpty();
        }
    }
}
