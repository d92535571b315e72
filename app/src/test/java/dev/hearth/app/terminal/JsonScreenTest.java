package dev.hearth.app.terminal;

import static dev.hearth.app.terminal.Samples.GENERAL;
import static dev.hearth.app.terminal.Samples.UNASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class JsonScreenTest {
    @Test
    void aReplyHasAllKeysInTheirOrder() {
        assertThat(shown(screen ->
                        screen.message(GENERAL, Samples.withEmbed("{\"title\":\"Done\"}"), OptionalLong.of(12))))
                .isEqualTo("{\"as\":\"Mira\",\"channel\":\"general\",\"ephemeral\":true,\"ms\":12,\"content\":\"\","
                        + "\"embeds\":[{\"title\":\"Done\"}],\"components\":[],\"attachments\":[],\"error\":null}\n");
    }

    @Test
    void aMessageThatCameByItselfTookNoTime() {
        assertThat(shown(screen -> screen.message(GENERAL, Samples.message("hi\nthere"), UNASKED)))
                .isEqualTo(
                        "{\"as\":\"Mira\",\"channel\":\"general\",\"ephemeral\":false,\"ms\":null,"
                                + "\"content\":\"hi\\nthere\",\"embeds\":[],\"components\":[],\"attachments\":[],\"error\":null}\n");
    }

    @Test
    void anErrorIsAnObjectOfTheSameKeys() {
        assertThat(shown(screen -> screen.error(GENERAL.inDm(), "no", OptionalLong.of(3000))))
                .isEqualTo("{\"as\":\"Mira\",\"channel\":\"@Mira\",\"ephemeral\":false,\"ms\":3000,\"content\":null,"
                        + "\"embeds\":[],\"components\":[],\"attachments\":[],\"error\":\"no\"}\n");
    }

    @Test
    void aFormShowsItsFieldsAsComponents() {
        var modal = new Answer.Modal("Note", List.of(Samples.json("{\"id\":\"note\",\"label\":\"Note\"}")));

        assertThat(shown(screen -> screen.modal(GENERAL, modal, 5)))
                .contains("\"content\":\"Note\"", "\"components\":[{\"id\":\"note\",\"label\":\"Note\"}]", "\"ms\":5");
    }

    @Test
    void proposalsAreComponents() {
        var calm = Samples.json("{\"name\":\"calm\",\"value\":\"calm\"}");

        assertThat(shown(screen -> screen.choices(GENERAL, List.of(calm), 5)))
                .contains("\"components\":[{\"name\":\"calm\",\"value\":\"calm\"}]");
    }

    @Test
    void aRestartSaysHowLongItTook() {
        assertThat(shown(screen -> screen.restarted(GENERAL, Duration.ofMillis(1234))))
                .contains("\"ms\":1234", "\"error\":null")
                .hasLineCount(1);
    }

    @Test
    void whatIsForPersonsStaysAway() {
        assertThat(shown(screen -> {
                    screen.prompt(GENERAL);
                    screen.echo(GENERAL, "/ping");
                    screen.help(Language.HELP);
                }))
                .isEmpty();
    }

    private static String shown(Consumer<Screen> what) {
        return Samples.shown(JsonScreen::new, what);
    }
}
