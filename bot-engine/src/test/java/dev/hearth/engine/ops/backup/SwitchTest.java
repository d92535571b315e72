package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A switch is done or not, wherever it is interrupted.
class SwitchTest {
    @TempDir
    private Path folder;

    private Household home;

    @BeforeEach
    void moveIn() throws Exception {
        home = Household.in(folder);
        Files.createDirectories(home.places.database());
        Files.writeString(home.places.database().resolve("x"), "old");
    }

    /// Every state that a power cut can leave between two renames, by which of the parts were moved.
    @ParameterizedTest
    @CsvSource({
        "0, true, true",
        "1, true, true",
        "2, true, true",
        "3, true, true",
        "4, true, true",
        "0, false, true",
        "2, false, true",
        "3, false, true",
        "0, true, false",
        "2, true, false",
        "3, true, false",
        "0, false, false",
        "2, false, false"
    })
    void whateverStepItWasInterruptedAtTheNextStartFinishesIt(int steps, boolean hasConfig, boolean bringsConfig)
            throws Exception {
        if (hasConfig) {
            home.config("old");
        }
        Path incoming = incoming(bringsConfig);
        Path aside = Files.createDirectory(home.places.restore().resolve("aside-1"));
        var brings = bringsConfig ? java.util.List.of("db", "config.json") : java.util.List.of("db");
        journal(new Switch.Journal(false, "incoming", "aside-1", brings, "a.hearth", Household.NOON));
        int left = steps;
        left = move(home.places.database(), aside.resolve("db"), left);
        left = move(incoming.resolve("db"), home.places.database(), left);
        left = move(home.places.config(), aside.resolve("config.json"), left);
        move(incoming.resolve("config.json"), home.places.config(), left);

        new Switch(home.places).finish();

        assertThat(state()).isEqualTo(bringsConfig ? Map.of("db", "new", "config", "new") : Map.of("db", "new"));
        assertThat(new Switch(home.places).undo(Household.NOON)).isTrue();
        new Switch(home.places).finish();
        assertThat(state()).isEqualTo(hasConfig ? Map.of("db", "old", "config", "old") : Map.of("db", "old"));
    }

    @Test
    void whatWasUnpackedAndNeverSwitchedToIsRemoved() throws Exception {
        incoming(true);

        new Switch(home.places).finish();

        assertThat(state()).isEqualTo(Map.of("db", "old"));
        assertThat(home.places.restore()).isEmptyDirectory();
    }

    @Test
    void theOldIsKeptForSevenDaysAndNoLonger() throws Exception {
        Switch switching = new Switch(home.places);
        switching.to(incoming(false), "a.hearth", Household.NOON);
        var almost = Household.NOON.plus(Switch.KEPT).minusSeconds(1);

        switching.forgetOld(almost);
        assertThat(switching.undoable(almost)).isPresent();
        switching.forgetOld(almost.plus(Duration.ofSeconds(1)));
        assertThat(switching.undoable(almost)).isEmpty();
        assertThat(state()).isEqualTo(Map.of("db", "new"));
        assertThat(switching.undo(almost)).isFalse();
    }

    @Test
    void anUndoCanBeUndone() throws Exception {
        Switch switching = new Switch(home.places);
        switching.to(incoming(false), "a.hearth", Household.NOON);

        assertThat(switching.undo(Household.NOON.plusSeconds(1))).isTrue();
        assertThat(state()).isEqualTo(Map.of("db", "old"));
        assertThat(switching.undo(Household.NOON.plusSeconds(2))).isTrue();
        assertThat(state()).isEqualTo(Map.of("db", "new"));
    }

    /// What is there now is put aside first; where that cannot be, it stays where it is.
    @Test
    void withoutAPlaceForTheOldNothingIsSwitched() throws Exception {
        home.config("old");
        incoming(true);
        Path elsewhere = Files.move(home.places.restore(), folder.resolve("elsewhere"));
        Files.writeString(home.places.restore(), "in the way");

        assertThatThrownBy(() -> new Switch(home.places).to(elsewhere.resolve("incoming"), "a.hearth", Household.NOON))
                .isInstanceOf(IOException.class);
        assertThat(state()).isEqualTo(Map.of("db", "old", "config", "old"));
    }

    @Test
    void aDamagedJournalIsNotGuessedAt() throws Exception {
        Files.createDirectories(home.places.restore());
        Files.writeString(home.places.restore().resolve("journal.json"), "{");

        assertThatThrownBy(() -> new Switch(home.places).finish()).isInstanceOf(IOException.class);
        assertThat(state()).isEqualTo(Map.of("db", "old"));
    }

    private Path incoming(boolean config) throws IOException {
        Path incoming = new Switch(home.places).freshIncoming();
        Files.createDirectory(incoming.resolve("db"));
        Files.writeString(incoming.resolve("db/x"), "new");
        if (config) {
            Files.writeString(incoming.resolve("config.json"), "new");
        }
        return incoming;
    }

    private void journal(Switch.Journal journal) throws IOException {
        Files.writeString(home.places.restore().resolve("journal.json"), dev.hearth.control.Wire.line(journal));
    }

    private static int move(Path from, Path to, int left) throws IOException {
        if (left > 0 && Files.exists(from)) {
            Files.move(from, to);
            return left - 1;
        }
        return left;
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        state.put("db", Files.readString(home.places.database().resolve("x")));
        if (Files.exists(home.places.config())) {
            state.put("config", home.config());
        }
        return state;
    }
}
