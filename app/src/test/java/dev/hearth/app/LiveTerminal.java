package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running `hearth practice --json` that a test types into.
final class LiveTerminal implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long END_SECONDS = 60;

    private final Process process;
    private final Writer typing;
    private final BufferedReader answers;

    private LiveTerminal(Process process) {
        this.process = process;
        this.typing = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static LiveTerminal on(Path data) throws IOException {
        return new LiveTerminal(Hearth.practice(data, "--json").start());
    }

    /// Types a line that is answered with nothing.
    void type(String line) throws IOException {
        typing.write(line + "\n");
        typing.flush();
    }

    /// Types a line and reads the one object that answers it.
    JsonNode ask(String line) throws IOException {
        type(line);
        return read("the answer to " + line);
    }

    /// Reads the next object.
    ///
    /// @param what it is to be, for the message if there is none
    JsonNode read(String what) throws IOException {
        var answer = answers.readLine();
        assertThat(answer)
                .as("%s; it ended with: %s", what, answer == null ? errors() : "")
                .isNotNull();
        return JSON.readTree(answer);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    List<ProcessHandle> children() {
        var children = process.children().toList();
        assertThat(children).as("the engine and the practice server").hasSize(2);
        return children;
    }

    ProcessHandle engine() {
        return children().stream()
                .filter(child -> child.info().commandLine().orElse("").contains("EngineMain"))
                .findFirst()
                .orElseThrow();
    }

    String errors() throws IOException {
        return process.errorReader(StandardCharsets.UTF_8).readAllAsString();
    }

    /// Ends the input, and waits for the end.
    ///
    /// @return the exit status
    int end() throws Exception {
        typing.close();
        assertThat(process.waitFor(END_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
