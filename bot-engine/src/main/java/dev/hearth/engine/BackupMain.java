package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/// Works on backups while no engine runs, or beside one where that is safe: one [BackupOrder] line in, [BackupReport]
/// lines out, exit code 0 if it was done and 1 if not.
public final class BackupMain {
    private BackupMain() {}

    public static void main(String[] args) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var last = carryOut(in, System.out);
        tell(System.out, last);
        System.exit(last.state() == BackupReport.State.DONE ? 0 : 1);
    }

    private static BackupReport carryOut(BufferedReader in, PrintStream out) {
        try {
            var order = Wire.read(String.valueOf(in.readLine()), BackupOrder.class);
            Thread.ofPlatform().daemon().name("parent").start(() -> endWith(in));
            return new OfflineBackups(order, InstantSource.system(), report -> tell(out, report)).carryOut();
        } catch (CannotStart e) {
            return BackupReport.failed(e.problem());
        } catch (Refused e) {
            return BackupReport.failed(e.problem());
        } catch (IOException | Wire.Unreadable e) {
            return BackupReport.failed(unreachable());
        }
    }

    private static Problem unreachable() {
        return EngineFailure.DATA_FOLDER_UNWRITABLE.problem("");
    }

    private static synchronized void tell(PrintStream out, BackupReport report) {
        out.println(Wire.line(report));
        out.flush();
    }

    /// What is half made counts for nothing, and is removed or finished by the next who opens the data folder.
    private static void endWith(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // a parent has nothing more to say
            }
        } catch (IOException e) {
            // the same as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
