package dev.hearth.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineLaunch;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the documentation that says who may use which command is made from what the commands declare.
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/commands.md");
    private static final Path MADE = Path.of("target/commands.md");

    @Test
    void thePageIsTrue(@TempDir Path data) throws Exception {
        String page = page(commands(data));
        Files.writeString(MADE, page);

        assertThat(PAGE)
                .as("docs/commands.md; copy bot-engine/target/commands.md there")
                .hasContent(page);
    }

    private static List<Command> commands(Path data) throws Exception {
        EngineLaunch launch =
                new EngineLaunch(data.toString(), Optional.empty(), Optional.empty(), false, Optional.empty(), false);
        Engine engine = Engine.open(launch, InstantSource.system(), List.of());
        try {
            return engine.commands().stream()
                    .flatMap(command -> command.branches().isEmpty() ? Stream.of(command) : command.branches().stream())
                    .toList();
        } finally {
            engine.stop();
        }
    }

    private static String page(List<Command> commands) {
        return """
                # Who may use which command

                Made from what each command declares (`Terms`); the engine holds it for every command, button and form, and for
                what is offered while somebody types. “Staff” are those who look after the installation: owner, admin, mod,
                support, each of whom may what those after them may. Staff's commands are only in the servers that the console
                chose, and hidden there until an admin of the server shows them to somebody (Server Settings, Integrations).

                A ban keeps a person from everything, and a server from everything said there, but for what is marked here.
                Help in a crisis and what is stored on oneself are never taken from anybody.

                | command | does | for | also when banned |
                |---|---|---|---|
                """ + commands.stream().map(CommandsPageTest::row).collect(joining());
    }

    private static String row(Command command) {
        return "| `/%s` | %s | %s | %s |%n"
                .formatted(
                        command.name(),
                        command.words().text(Language.EN, command.descriptionKey()),
                        who(command.terms()),
                        command.terms().alwaysOpen() ? "yes" : "no");
    }

    private static String who(Terms terms) {
        String needs = terms.needs().stream()
                .sorted()
                .map(need -> "`" + need.name() + "`")
                .collect(joining(" and "));
        String moderators = terms.moderators() ? " or the server’s moderator role" : "";
        String staff = terms.staff()
                .map(least -> "staff, at least " + least.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String all = Stream.of(needs + moderators, staff)
                .filter(part -> !part.isEmpty())
                .collect(joining(", and "));
        return all.isEmpty() ? "everybody" : all;
    }
}
