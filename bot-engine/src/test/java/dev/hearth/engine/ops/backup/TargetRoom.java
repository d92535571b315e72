package dev.hearth.engine.ops.backup;

import dev.hearth.control.engine.BackupTarget;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.testkit.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A data folder with archives and a key store, and what looks after its targets.
final class TargetRoom implements AutoCloseable {
    final Path root;
    final Path data;
    final BackupKeys keys;
    final Shelf own;
    final HandClock clock = new HandClock(Archives.NOON);
    private final Path files;
    BackupBook book;
    Targets targets;
    Planner planner;

    TargetRoom(Path root) throws Exception {
        this.root = root;
        data = Files.createDirectories(root.resolve("data"));
        keys = Archives.keys(data.resolve("keys"));
        files = Archives.files(root.resolve("files"), 7);
        own = new Shelf(Files.createDirectories(data.resolve("backups")), keys, clock);
        writeKeys("mira, jonas");
        start();
    }

    /// As the next engine would.
    void start() {
        book = BackupBook.open(data.resolve("backups.json"), data.resolve("backups"), clock.instant());
        targets = new Targets(memberKeys(), keys, book, own, ZoneOffset.UTC, clock);
        planner = new Planner(book, targets, data);
    }

    Path memberKeys() {
        return data.resolve("keys/members.keys");
    }

    void writeKeys(String who) throws Exception {
        Files.writeString(memberKeys(), who);
    }

    /// A good backup of this moment, in the data folder's own place.
    Shelf.Archive make() throws Exception {
        return make(files);
    }

    /// One that takes more than one piece to be brought.
    Shelf.Archive makeLarge() throws Exception {
        return make(Archives.largeFiles(root.resolve("large")));
    }

    private Shelf.Archive make(Path from) throws Exception {
        Path file = own.fresh(clock.instant());
        Manifest of = Archives.manifest();
        new ArchiveWriter(keys).write(at(of, clock.instant()), from, file, _ -> {});
        Note.whole(clock.instant()).write(file);
        var names = own.whole().stream().map(Shelf.Archive::name).toList();
        book.note(pages ->
                pages.with(pages.own().folder(), target -> target.holds(Optional.of(clock.instant()), names)));
        return own.look(file);
    }

    /// The next day's backup, brought to all.
    Shelf.Archive nextDay() throws Exception {
        clock.advance(Duration.ofDays(1));
        Shelf.Archive made = make();
        tend();
        return made;
    }

    void tend() throws Exception {
        targets.tendAll();
        targets.join();
    }

    /// A target that is there, and has what there is.
    Path target(String name) throws Exception {
        Path folder = Files.createDirectories(root.resolve(name)).toRealPath();
        planner.add(folder.toString());
        targets.join();
        return folder;
    }

    BackupTarget standing(Path folder) {
        return book.now().other(folder.toString()).orElseThrow();
    }

    static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Manifest at(Manifest of, Instant created) {
        return new Manifest(
                of.format(), of.product(), of.schema(), created, "", "", of.guilds(), Map.copyOf(of.rows()), List.of());
    }

    @Override
    public void close() {
        targets.close();
    }
}
