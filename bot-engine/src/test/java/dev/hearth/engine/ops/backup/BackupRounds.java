package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.IntConsumer;

/// Backups and restores without end, in a process that is made to be killed. Says how far it is, line by line.
final class BackupRounds {
    static final Retention FEW = new Retention(2, 0, 0);

    private BackupRounds() {}

    public static void main(String[] args) throws Exception {
        Household home = Household.in(Path.of(args[0]));
        IntConsumer tell = percent -> System.out.println(percent);
        if (args[1].equals("backup")) {
            backUp(home, tell);
        } else {
            restore(home, Path.of(args[1]), tell);
        }
    }

    private static void backUp(Household home, IntConsumer tell) throws Exception {
        try (Database database = home.open()) {
            home.shelf(InstantSource.system()).clearHalfMade();
            while (true) {
                long rows = Household.checkIns(database).size();
                Household.checkIn(database, rows + 1);
                // Each round is another day, so that the next one replaces it.
                var today = InstantSource.fixed(Household.NOON.plus(Duration.ofDays(rows)));
                home.maker(database, today).make(tell);
                home.shelf(today).prune(FEW, ZoneOffset.UTC);
                System.out.println("made");
            }
        }
    }

    private static void restore(Household home, Path archive, IntConsumer tell) throws Exception {
        new Switch(home.places).finish();
        while (true) {
            home.restorer().restore(archive, tell);
            System.out.println("restored");
            home.restorer().undo();
            System.out.println("undone");
        }
    }
}
