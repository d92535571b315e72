package dev.hearth.app.terminal;

import static dev.hearth.app.terminal.Samples.GENERAL;
import static dev.hearth.app.terminal.Samples.UNASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class HumanScreenTest {
    @Test
    void aPrivateReplySaysWhoSeesItAndHowLongItTook() {
        var embed = """
                {"author":{"name":"A"},"title":"Checked in","description":"one\\ntwo",
                 "fields":[{"name":"Mood","value":"calm"},{"name":"Last","value":"x\\ny"}],"footer":{"text":"f"}}""";

        assertThat(shown(screen -> screen.message(GENERAL, Samples.withEmbed(embed), OptionalLong.of(12))))
                .isEqualTo("""
                        Hearth · only you see this · 12 ms
                          ┃ A
                          ┃ Checked in
                          ┃ one
                          ┃ two
                          ┃ Mood: calm
                          ┃ Last
                          ┃ x
                          ┃ y
                          ┃ f
                        """);
    }

    @Test
    void buttonsAndSelectsAreDrawnWithAHint() {
        var buttons = """
                {"type":1,"components":[
                 {"type":2,"style":1,"label":"Walk","emoji":{"name":"🚶"},"custom_id":"a"},
                 {"type":2,"style":2,"label":"Skip","disabled":true,"custom_id":"b"},
                 {"type":2,"style":5,"label":"More","url":"https://example.org"}]}""";
        var select = """
                {"type":1,"components":[{"type":3,"placeholder":"What helped?","custom_id":"c",
                 "options":[{"label":"Sleep","value":"s"},{"label":"Tea","value":"t"}]}]}""";

        assertThat(shown(screen -> screen.message(GENERAL, Samples.withComponents(buttons, select), UNASKED)))
                .isEqualTo("""
                        Hearth
                          [🚶 Walk] [Skip] off [More] https://example.org
                          ‹What helped?› Sleep, Tea
                          :click LABEL presses, :pick VALUE chooses
                        """);
    }

    @Test
    void nothingToPressMeansNoHint() {
        var off = """
                {"type":1,"components":[{"type":2,"style":2,"label":"Skip","disabled":true,"custom_id":"b"}]}""";

        assertThat(shown(screen -> screen.message(GENERAL, Samples.withComponents(off), UNASKED)))
                .isEqualTo("Hearth\n  [Skip] off\n");
    }

    @Test
    void textAndButtonsInsideContainersAreFound() {
        var container = """
                {"type":17,"components":[{"type":10,"content":"Good morning"},{"type":14},
                 {"type":9,"components":[{"type":10,"content":"Your plan"}],
                  "accessory":{"type":2,"style":1,"label":"Open","custom_id":"o"}}]}""";

        assertThat(shown(screen -> screen.message(GENERAL, Samples.withComponents(container), UNASKED)))
                .isEqualTo("""
                        Hearth
                          Good morning
                          Your plan
                          [Open]
                          :click LABEL presses
                        """);
    }

    @Test
    void aMessageFromElsewhereSaysWhere() {
        var dm = new Message(9, "1", "Hearth", "@Mira", false, true, "hello", List.of(), List.of(), List.of());

        assertThat(shown(screen -> screen.message(GENERAL, dm, UNASKED)))
                .isEqualTo("Hearth in a direct message · edited\n  hello\n");
    }

    @Test
    void nobodyIsShownWhatTheyTypedThemselves() {
        var own = new Message(9, "1", "Mira", "general", false, false, "hi", List.of(), List.of(), List.of());

        assertThat(shown(screen -> screen.message(GENERAL, own, OptionalLong.of(0))))
                .isEmpty();
    }

    @Test
    void aPointInTimeIsWrittenInTheReadersZone() {
        var dated = Samples.message("<t:1795571568:R> and <t:0>, not <t:99999999999:R> or <t:1:x>");

        assertThat(shown(screen -> screen.message(GENERAL, dated, UNASKED)))
                .contains("  2026-11-25 02:52 and 1970-01-01 01:00, not <t:99999999999:R> or <t:1:x>");
    }

    @Test
    void aFormShowsWhatItAsks() {
        var modal = new Answer.Modal(
                "A note",
                List.of(
                        Samples.json("{\"label\":\"Note\",\"required\":true,\"value\":null}"),
                        Samples.json("{\"label\":\"Where\",\"required\":false,\"value\":\"home\"}")));

        assertThat(shown(screen -> screen.modal(GENERAL, modal, 4))).isEqualTo("""
                form A note · 4 ms
                  ‹Note›
                  ‹Where› may stay empty = home
                  fill it with :fill FIELD=TEXT | FIELD=TEXT
                """);
    }

    @Test
    void anEscapeSequenceInAMessageCannotSteerTheTerminal() {
        var hostile = Samples.message("\u001b[2Jgone\u0007 \u009b31m\r");

        assertThat(shown(screen -> screen.message(GENERAL, hostile, UNASKED)))
                .isEqualTo("Hearth\n  \uFFFD[2Jgone\uFFFD \uFFFD31m\uFFFD\n");
    }

    @Test
    void colourIsForTerminalsOnly() {
        Consumer<Screen> error = screen -> screen.error(GENERAL, "no", UNASKED);

        assertThat(shown(error)).isEqualTo("! no\n");
        assertThat(Samples.shown(out -> new HumanScreen(out, new Ink(true), Samples.BERLIN), error))
                .isEqualTo("\u001b[31m! no\u001b[0m\n");
    }

    @Test
    void thePromptNamesMemberAndPlace() {
        assertThat(shown(screen -> screen.prompt(GENERAL))).isEqualTo("Mira #general> ");
        assertThat(shown(screen -> screen.prompt(GENERAL.inDm()))).isEqualTo("Mira @dm> ");
        assertThat(shown(screen -> screen.echo(GENERAL, "/ping"))).isEqualTo("Mira #general> /ping\n");
    }

    @Test
    void aRestartSaysHowLongItTook() {
        assertThat(shown(screen -> screen.restarted(GENERAL, Duration.ofMillis(1250))))
                .contains("back online after 1.3 s");
    }

    private static String shown(Consumer<Screen> what) {
        return Samples.shown(out -> new HumanScreen(out, new Ink(false), Samples.BERLIN), what);
    }
}
