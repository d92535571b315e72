package dev.hearth.engine.base.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;

/// The log as it is shipped, apart from the one that the tests themselves write: into a folder of the test's own.
public final class TestLog implements AutoCloseable {
    private final LoggerContext context = new LoggerContext();
    private final Path file;

    public TestLog(Path folder) {
        file = folder.resolve("engine.log");
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("hearth.logs", folder.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(TestLog.class.getResource("/logback.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }

    public Logger logger(String name) {
        return context.getLogger(name);
    }

    /// Ends the log and gives what stands in it.
    public List<String> lines() {
        close();
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.stop();
    }
}
