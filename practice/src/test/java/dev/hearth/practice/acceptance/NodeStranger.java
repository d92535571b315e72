package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A bot that runs as a process on Node. The base URL is all it is told; it ends with its standard input.
final class NodeStranger implements Stranger {
    private final Process process;
    private final String library;

    private NodeStranger(Process process, String library) {
        this.process = process;
        this.library = library;
    }

    /// @param script in `practice/acceptance`
    static NodeStranger login(Practice server, String script) throws IOException, InterruptedException {
        var node = Node.installed();
        var process = new ProcessBuilder(node.program("node"), script, server.restBase())
                .directory(node.project().toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        return new NodeStranger(process, firstLine(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static String firstLine(BufferedReader out) throws IOException {
        var line = out.readLine();
        return line == null ? "a bot that did not start" : line;
    }

    @Override
    public String library() {
        return library;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
