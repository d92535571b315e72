package dev.hearth.app.supervisor.crash;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.control.supervisor.Crashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The crash reports of one environment. The first line of each says how it ended.
public final class CrashFolder {
    private static final int MOST = 20;
    private static final int LINES = 200;
    private static final int MOST_HS_ERR_LINES = 2_000;
    private static final String SUFFIX = ".txt";
    private static final String JAVAS = "hs_err_";

    private final Path data;
    private final String version;
    private final Redaction redaction;
    private final Notes notes;

    /// The reports of one data folder.
    public CrashFolder(Path data, String version, Redaction redaction, Notes notes) {
        this.data = data;
        this.version = version;
        this.redaction = redaction;
        this.notes = notes;
    }

    /// Writes a report, and lets the oldest go.
    public void write(Crash crash) {
        try {
            OwnerOnly.createFolders(folder());
            var text = redaction.of(text(crash));
            OwnerOnly.write(file(crash.id()), text.getBytes(StandardCharsets.UTF_8));
            for (var id : ids().stream().skip(MOST).toList()) {
                Files.deleteIfExists(file(id));
            }
            for (var old : javasOwn().stream().skip(MOST).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            notes.note("the crash report could not be written: " + e.getClass().getSimpleName());
        }
    }

    /// What there is, newest first.
    public Crashes list() {
        return new Crashes(ids().stream()
                .map(id -> new Crashes.Entry(id, CrashId.moment(id), how(id)))
                .toList());
    }

    /// One report; empty if there is none of that name.
    public Optional<CrashReport> read(String id) {
        if (!CrashId.isOne(id)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file(id));
            return Optional.of(new CrashReport(id, CrashId.moment(id), how(id), text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String text(Crash crash) {
        var report = new StringBuilder();
        report.append("The ")
                .append(crash.who())
                .append(' ')
                .append(crash.how())
                .append('\n');
        section(report, "When", List.of(CrashId.moment(crash.id()) + ", after " + crash.ran()));
        section(
                report,
                "Versions",
                List.of(
                        "Hearth " + version,
                        "Java " + System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                                + System.getProperty("os.arch")));
        crash.dump()
                .ifPresent(dump ->
                        section(report, "What its threads did", dump.lines().toList()));
        var logs = data.resolve("logs");
        section(report, "The last lines of engine.log", Tail.of(logs.resolve("engine.log"), LINES));
        section(report, "The last lines of engine.err", Tail.of(logs.resolve("engine.err"), LINES));
        section(report, "The last lines of practice.err", Tail.of(logs.resolve("practice.err"), LINES));
        var javas = folder().resolve(JAVAS + crash.pid() + ".log");
        section(report, "Java's own report", Tail.of(javas, MOST_HS_ERR_LINES));
        return report.toString();
    }

    private static void section(StringBuilder report, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            report.append("\n== ").append(title).append(" ==\n");
            lines.forEach(line -> report.append(line).append('\n'));
        }
    }

    private List<String> ids() {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(CrashId::isOne)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The reports that Java wrote itself, newest first: their names tell nothing but the process.
    private List<Path> javasOwn() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(JAVAS))
                    .sorted(Comparator.comparingLong(CrashFolder::written).reversed())
                    .toList();
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    private String how(String id) {
        try (var lines = Files.lines(file(id))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private Path folder() {
        return data.resolve("crash");
    }

    private Path file(String id) {
        return folder().resolve(id + SUFFIX);
    }
}
