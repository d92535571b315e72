package dev.hearth.engine.ops.backup;

import dev.hearth.control.Wire;
import dev.hearth.engine.base.store.CopiedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import javax.crypto.SecretKey;

/// Has a copy of the database checked by a process of its own, which is given the key on its standard input:
/// arguments and environment can be read by other users of the PC.
final class DatabaseCheck {
    private DatabaseCheck() {}

    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if the copy is not whole
    static CopiedDatabase.Found check(Path folder, SecretKey key, IntConsumer percent) throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(key), "", false), percent);
    }

    /// Has a copy opened and counted of which every byte is known to be as it was when it was checked.
    ///
    /// @throws BadArchive if the copy is not whole
    static CopiedDatabase.Found count(Path folder, SecretKey key) throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(key), "", true), _ -> {});
    }

    /// Has it encrypted anew before it is checked.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if the copy is not whole, or this key does not open it
    static CopiedDatabase.Found rekey(Path folder, SecretKey from, SecretKey to, IntConsumer percent)
            throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(from), hex(to), false), percent);
    }

    private static String whole(Path folder) {
        return folder.toAbsolutePath().toString();
    }

    private static String hex(SecretKey key) {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    private static CopiedDatabase.Found carryOut(CheckMain.Order order, IntConsumer percent)
            throws BadArchive, IOException {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write(Wire.line(order) + "\n");
            in.flush();
            return heard(process, percent);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static CopiedDatabase.Found heard(Process process, IntConsumer percent) throws BadArchive, IOException {
        var out = process.inputReader(StandardCharsets.UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var told = read(line);
            if (told.ended() && told.whole()) {
                return told.found();
            }
            percent.accept(told.percent());
        }
        throw new BadArchive(BadArchive.Reason.UNHEALTHY);
    }

    private static CheckMain.Told read(String line) throws BadArchive {
        try {
            return Wire.read(line, CheckMain.Told.class);
        } catch (Wire.Unreadable e) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        }
    }

    /// This engine's own program, with as little memory as the pages that Derby keeps allow. Only what is called often
    /// is compiled: for a small database that takes a third less of the processor's time.
    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:CompileThresholdScaling=5",
                "-cp",
                System.getProperty("java.class.path"),
                CheckMain.class.getName());
    }
}
