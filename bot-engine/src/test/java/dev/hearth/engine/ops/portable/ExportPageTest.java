package dev.hearth.engine.ops.portable;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.base.store.TestStores.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the documentation that tells the form of an export is made from the database's own tables.
class ExportPageTest {
    private static final Path PAGE = Path.of("../docs/export.md");
    private static final Path MADE = Path.of("target/export.md");
    private static final String PROSE = """
            # The form of an export

            `hearth export FILE.zip` writes every row of every table into a zip that only its owner can read, as it was at one
            moment, while the bot goes on. `hearth import FILE.zip --data DIR` brings it into a data folder without data: all
            of it or nothing. The file holds `export.json` and, for each table, `TABLE.jsonl`: one row a line, in UTF-8, each
            line ended by a line feed, in the order of the table's key.

            ## export.json

            | field | is |
            |---|---|
            | `kind` | always `hearth-export` |
            | `format` | 1; a newer one is refused |
            | `schema` | the number of the newest step of the database's schema; a newer one is refused |
            | `product` | the version of Hearth that wrote it |
            | `created` | the moment: what was committed before is in it |
            | `texts` | `SEALED`: what members wrote is sealed with their own keys, as in the database. `READABLE`: in plain words |
            | `key` | the name of the master key whose members' keys open sealed texts; tells nothing about the key itself |
            | `tables` | for each: `name`, `columns` (name and type, in the order in which each row has them), `rows`, `bytes` and \
            `sha256` of its file, and `unreadable`: how many texts no key opened |

            ## Types

            | type | as JSON |
            |---|---|
            | `integer` | a number, up to 32 bits |
            | `long` | a string of digits: 64 bits, for which a JSON number has no room in many languages. Discord's ids are such |
            | `text` | a string; half a pair of UTF-16 is spelled `\\ud83d` |
            | `instant` | a string, ISO 8601 in UTC, with up to six digits of a second's fraction: `2026-11-26T12:00:00.123456Z` |
            | `bytes` | a string, Base64 |

            What is not there is `null`. No column is left out of a row.

            ## Sealed or readable

            A sealed export is for another database or another PC with the same keys: put the `keys` folder into the new data
            folder first. It holds no key, so that a member's deletion reaches it: without their key nobody reads their texts in
            it. A readable one (`--readable`) is for another product, or for a Hearth with another master key, which seals each
            text again. In it a `bytes` column beside a `user_id` is `text`. Texts that no key opens are left out, and with them
            a row that is nothing without its text. Whoever has a readable export reads every journal: delete it when it has
            served.

            Whoever had their data deleted after the export was made does not come back with an import.

            ## Tables

            """;

    @Test
    void thePageIsTrue(@TempDir Path folder) throws Exception {
        String page;
        try (var derby = new Travellers(Travellers.home(folder, "home"), Engine.DERBY)) {
            page = PROSE + tables(derby.database.changeRows(rows -> rows.tables()));
        }
        Files.writeString(MADE, page);

        assertThat(PAGE)
                .as("docs/export.md; copy bot-engine/target/export.md there")
                .hasContent(page);
    }

    /// Every table has a key, or its rows had no order.
    private static String tables(List<TableShape> tables) {
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.key()).as(table.name()).isNotEmpty());
        return tables.stream()
                .map(table -> "- `" + table.name() + "` (key: " + String.join(", ", table.key()) + "): "
                        + table.columns().stream().map(ExportPageTest::column).collect(joining(", ")) + "\n")
                .collect(joining());
    }

    private static String column(TableShape.Column column) {
        return column.name() + " " + column.kind().name().toLowerCase(Locale.ROOT) + (column.optional() ? "?" : "");
    }
}
