package dev.hearth.engine.ops.selective;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BroughtBack;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.OpenedArchive;
import dev.hearth.engine.ops.portable.SealedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings back what one member had and has no longer. What is there stays as it is, what they had deleted already when
/// the backup was made stays deleted, and a text comes back only if a key of theirs still opens it.
final class MemberReturn {
    private static final String REMOVED = "removed_at";
    private static final Problem DELETED = Problem.of(
            "restore-member-deleted",
            "This member had their data deleted after the backup was made, and it stays deleted.",
            "Nothing was changed. A backup from after their deletion can be used.");

    private final Source source;
    private final MemberSeal seal;
    private final RestoreCodes codes;
    private final Consumer<UserId> changed;

    /// @param changed hears whose rows were changed, for whoever remembers some of them
    MemberReturn(Source source, MemberSeal seal, RestoreCodes codes, Consumer<UserId> changed) {
        this.source = source;
        this.seal = seal;
        this.codes = codes;
        this.changed = changed;
    }

    /// Brings it back, all or nothing; the code is used up with it.
    BroughtBack bring(OpenedArchive archive, RestoreCodes.Good code) throws BadArchive, Refused, IOException {
        if (source.destroyedSince().test(code.user(), archive.created())) {
            throw new Refused(DELETED);
        }
        var sifted = new Sifting();
        var rows = sifted.sift(new CopyReader(archive)
                .rows(PartMain.Kind.MEMBER, code.user().value())
                .without(MemberRows.PASSING));
        var added = codes.use(code, rows::addMissing);
        changed.accept(code.user());
        return Part.brought(added, rows, sifted.unreadable);
    }

    /// What may come back of a member's rows.
    private final class Sifting {
        private int unreadable;

        private Part sift(Part part) {
            return new Part(part.tables().stream()
                    .map(each -> new Part.Of(each.table(), readable(each.table(), each.rows())))
                    .toList());
        }

        private List<@Nullable Object[]> readable(TableShape table, List<@Nullable Object[]> rows) {
            var sealed = new SealedTexts(seal, table);
            var removed = table.columns().stream()
                    .map(TableShape.Column::name)
                    .toList()
                    .indexOf(REMOVED);
            var kept = new ArrayList<@Nullable Object[]>();
            for (var row : rows) {
                if ((removed < 0 || row[removed] == null) && isReadable(table, sealed, row)) {
                    kept.add(row);
                }
            }
            return kept;
        }

        /// A row that is something without its text comes back without it.
        private boolean isReadable(TableShape table, SealedTexts sealed, @Nullable Object[] row) {
            for (int column : sealed.columns()) {
                if (row[column] != null && sealed.open(row, column).isEmpty()) {
                    unreadable++;
                    if (!table.columns().get(column).optional()) {
                        return false;
                    }
                    row[column] = null;
                }
            }
            return true;
        }
    }
}
