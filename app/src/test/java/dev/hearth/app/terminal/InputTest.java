package dev.hearth.app.terminal;

import static dev.hearth.app.terminal.Samples.GENERAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InputTest {
    @Test
    void aScriptHoldsCommentsAndIsShown() {
        var read = new ArrayList<String>();

        var shown = shown("# first\n  # indented\n/ping\n\\# said\n", Input.Origin.SCRIPT, read);

        assertThat(read).containsExactly("/ping", "\\# said");
        assertThat(shown).isEqualTo("Mira #general> /ping\nMira #general> \\# said\n");
    }

    @Test
    void aPipeHoldsTextOnlyAndGetsNoWordUnasked() {
        var read = new ArrayList<String>();

        assertThat(shown("# said\n/ping", Input.Origin.PIPE, read)).isEmpty();
        assertThat(read).containsExactly("# said", "/ping");
    }

    @Test
    void aPersonIsPrompted() {
        assertThat(shown("hi\n", Input.Origin.KEYBOARD, new ArrayList<>())).isEqualTo("Mira #general> Mira #general> ");
    }

    private static String shown(String text, Input.Origin origin, List<String> read) {
        return Samples.shown(out -> new HumanScreen(out, new Ink(false), Samples.BERLIN), screen -> {
            var input = Input.of(new BufferedReader(new StringReader(text)), origin);
            for (var line = input.next(screen, GENERAL); line.isPresent(); line = input.next(screen, GENERAL)) {
                read.add(line.get());
            }
        });
    }
}
