package dev.hearth.app;

import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a verb finds around it, so that a test can give it other streams than the process's.
///
/// @param in           where lines come from
/// @param out          belongs to the verb's answers
/// @param err          progress and errors
/// @param terminal     whether a person sits at both ends
/// @param environment  the process's environment
/// @param installation where the other processes' programs lie
record Surroundings(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Installation installation) {

    /// The process's own streams and environment.
    static Surroundings of(InputStream in, PrintStream out, PrintStream err) {
        // Java 25 gives no console at all to a pipe, 22 to 24 one that says it is no terminal.
        var terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        var charset = charset(terminal);
        return new Surroundings(
                new BufferedReader(new InputStreamReader(in, charset)),
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                terminal,
                System.getenv(),
                Installation.ofThisProgram());
    }

    Home home() {
        return Home.of(environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    /// The customs of the field: <https://no-color.org>, and terminals that call themselves dumb.
    boolean coloured() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /// UTF-8 whatever the locale, so that pipes and scripts mean the same everywhere; only a Windows console has a
    /// character set of its own that one must meet.
    private static Charset charset(boolean terminal) {
        var windows = System.getProperty("os.name", "").startsWith("Windows");
        return terminal && windows
                ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }
}
