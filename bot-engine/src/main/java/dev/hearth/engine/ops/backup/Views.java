package dev.hearth.engine.ops.backup;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.engine.base.store.CopiedDatabase;
import java.util.Map;
import java.util.Optional;

/// Archives as the console and the command line see them.
final class Views {
    private Views() {}

    static BackupEntry entry(Shelf.Archive archive) {
        var manifest = archive.manifest();
        return new BackupEntry(
                archive.name(),
                manifest.map(Manifest::created),
                archive.bytes(),
                manifest.map(Manifest::product).orElse(""),
                manifest.map(Manifest::schema).orElse(0),
                manifest.map(Manifest::guilds).orElse(0),
                manifest.map(Manifest::allRows).orElse(0L),
                archive.note().verified(),
                archive.note().pinned(),
                problem(archive));
    }

    private static Optional<Problem> problem(Shelf.Archive archive) {
        return archive.problem()
                .or(() -> archive.note().damaged() ? Optional.of(BadArchive.Reason.DAMAGED) : Optional.empty())
                .map(reason -> new BadArchive(reason).problem(archive.file().toString()));
    }

    /// @param now rows of each table at present
    static RestorePreview preview(Shelf.Archive archive, Map<String, Long> now) {
        var inside = archive.manifest().map(Manifest::rows).orElse(Map.of());
        var tooNew = archive.manifest()
                .filter(manifest -> manifest.schema() > CopiedDatabase.newestSchema())
                .map(_ -> new BadArchive(BadArchive.Reason.NEWER_SCHEMA)
                        .problem(archive.file().toString()));
        return new RestorePreview(entry(archive), inside, now, problem(archive).or(() -> tooNew));
    }
}
