package dev.hearth.bench;

import dev.hearth.control.EngineLaunch;
import dev.hearth.engine.Engine;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreSettings;
import dev.hearth.engine.ops.backup.BackupMaker;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.backup.Places;
import dev.hearth.engine.ops.backup.Restorer;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures a backup of a large database that others write to, side by side with its parts done by Derby's own calls
/// and zstd alone, and a restore of it to a bot that is online. Runs with the flags of the product's engine, for its
/// memory is measured too.
@Command(
        name = "bench/backup",
        mixinStandardHelpOptions = true,
        description = "Measures backup and restore of a large database.",
        showDefaultValues = true)
final class BackupLoad implements Callable<Integer> {
    private static final long MEGA = 1 << 20;
    private static final int ROWS_AT_ONCE = 200;
    private static final int NOTE = 4000;
    private static final int CHUNK = 1 << 20;

    @Option(names = "--mb", description = "How large the database is to be.")
    private int mb = 1000;

    @Option(names = "--rounds", description = "How often parts and whole are measured, by turns.")
    private int rounds = 2;

    @Option(names = "--folder", description = "An empty or new folder for the data; deleted afterwards.")
    private Path folder = Path.of("bench/target/backup-load");

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final AtomicLong ids = new AtomicLong();

    public static void main(String[] args) {
        System.exit(new CommandLine(new BackupLoad()).execute(args));
    }

    /// A stretch of work that can be timed.
    private interface Work<T> {
        T carryOut() throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        var root = folder.toAbsolutePath();
        delete(root);
        Files.createDirectories(root.resolve("db"));
        var places = places(root);
        var master = MasterKey.openOrCreate(new OwnerOnlyKeyFile(root.resolve("keys")));
        MemberKeys.open(places.memberKeys(), master).close();
        try {
            measure(places, master);
            restore(root, places, master);
        } finally {
            delete(root);
        }
        return 0;
    }

    private static Places places(Path root) {
        return new Places(
                root.resolve("db/hearth"),
                root.resolve("config.json"),
                root.resolve("keys/members.keys"),
                root.resolve("backups"),
                root.resolve("run/backup"),
                root.resolve("restore"));
    }

    private void measure(Places places, MasterKey master) throws Exception {
        var data = DataKeys.of(master);
        try (var database =
                Database.open(new StoreSettings.Derby(places.database(), places.backups(), data.database()))) {
            fill(database);
            var source = new BackupMaker.Source(
                    places, database, data, new BackupKeys(master), Optional::empty, Map::of, "bench");
            try (var service = new BackupService(source, ZoneOffset.UTC, InstantSource.system());
                    var load = CommitLoad.on(database, ids)) {
                idle(load);
                for (int round = 1; round <= rounds; round++) {
                    double parts = parts(database, places, data, load);
                    double whole = whole(service, load);
                    out.printf("round %d: backup to the sum of its parts %.2f (goal 1.20)%n", round, whole / parts);
                }
            }
        }
    }

    private void fill(Database database) {
        var random = new Random(1);
        while (database.size() < mb * MEGA) {
            CommitLoad.insert(database, ids.getAndAdd(ROWS_AT_ONCE) + 1, random, NOTE, ROWS_AT_ONCE);
        }
        out.printf("database of %d MB, %d rows%n", database.size() / MEGA, ids.get());
    }

    private void idle(CommitLoad load) throws InterruptedException {
        load.take();
        Thread.sleep(Duration.ofSeconds(10));
        var window = load.take();
        out.printf(
                "without a backup: %d commits a second, longest %.0f ms%n",
                window.commits() / 10, window.longestMillis());
    }

    private double parts(Database database, Places places, DataKeys data, CommitLoad load) throws Exception {
        Files.createDirectories(places.scratch());
        load.take();
        var copy = new Path[1];
        double copied = seconds("  Derby's own copy", load, () -> {
            copy[0] = database.copyInto(places.scratch()).orElseThrow();
            return copy[0];
        });
        double checked = seconds(
                "  Derby's own check",
                load,
                () -> CopiedDatabase.check(copy[0], data.database(), percent -> {
                    // nobody looks
                }));
        double packed =
                seconds("  zstd", load, () -> pack(copy[0], places.scratch().resolve("packed")));
        delete(places.scratch());
        return copied + checked + packed;
    }

    /// All files one after the other through the same compressor in chunks of the same size, down to the disk.
    private static long pack(Path from, Path to) throws IOException {
        var zstd = new ZstdJavaCompressor();
        var in = new byte[CHUNK];
        var packed = new byte[zstd.maxCompressedLength(CHUNK)];
        try (var sink = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var source = Files.newInputStream(file)) {
                    for (int read = source.readNBytes(in, 0, CHUNK); read > 0; read = source.readNBytes(in, 0, CHUNK)) {
                        int length = zstd.compress(in, 0, read, packed, 0, packed.length);
                        sink.write(ByteBuffer.wrap(packed, 0, length));
                    }
                }
            }
            sink.force(true);
            return sink.size();
        }
    }

    private double whole(BackupService service, CommitLoad load) throws Exception {
        System.gc();
        var before = Footprint.of(ProcessHandle.current().pid());
        var most = new AtomicLong();
        var looking = Thread.ofPlatform().daemon().start(() -> watch(most));
        var began = System.nanoTime();
        var laps = new TreeMap<Integer, Double>();
        double taken = seconds(
                "  a backup, verified",
                load,
                () -> service.takeAndPrune(
                        percent -> laps.putIfAbsent(percent / 10 * 10, (System.nanoTime() - began) / 1e9)));
        laps.forEach((percent, at) -> out.printf("    at %d %%: %.1f s%n", percent, at));
        looking.interrupt();
        looking.join();
        out.printf(
                "  this process's memory: %.0f MiB before, most %d MiB, grown by %.0f MiB (goal 64)%n",
                before.resident(), most.get(), most.get() - before.resident());
        return taken;
    }

    private static void watch(AtomicLong most) {
        try {
            while (true) {
                long now =
                        Math.round(Footprint.of(ProcessHandle.current().pid()).resident());
                most.accumulateAndGet(now, Math::max);
                Thread.sleep(Duration.ofMillis(50));
            }
        } catch (InterruptedException e) {
            // it is over
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double seconds(String what, CommitLoad load, Work<?> work) throws Exception {
        load.take();
        double seconds = seconds(work);
        var window = load.take();
        out.printf(
                "%-22s %6.1f s, %d commits, longest %.0f ms%n",
                what, seconds, window.commits(), window.longestMillis());
        return seconds;
    }

    private static double seconds(Work<?> work) throws Exception {
        long start = System.nanoTime();
        work.carryOut();
        return (System.nanoTime() - start) / 1e9;
    }

    private void restore(Path root, Places places, MasterKey master) throws Exception {
        var archive = newest(places.backups());
        double restored =
                seconds(() -> new Restorer(places, master, InstantSource.system()).restore(archive, percent -> {}));
        out.printf("restored and checked: %.1f s%n", restored);
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            var launch = EngineLaunch.attended(root.toString(), "practice", practice.restBase());
            double online = seconds(() -> {
                var engine = Engine.open(launch, InstantSource.system(), List.of());
                engine.serve();
                engine.goOnline();
                if (!practice.awaitBotOnline(Duration.ofMinutes(1))) {
                    throw new IllegalStateException("the bot did not come online");
                }
                return engine;
            });
            out.printf("restore to a bot that is online: %.1f s (goal 15)%n", restored + online);
            practice.person("Mira").in("general").command("/ping").onlyReply();
        }
    }

    private static Path newest(Path backups) throws IOException {
        try (var files = Files.list(backups)) {
            return files.filter(file -> file.toString().endsWith(".hearth"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
