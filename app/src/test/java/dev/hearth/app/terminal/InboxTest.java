package dev.hearth.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.app.process.PracticeAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InboxTest {
    private final Inbox inbox =
            new Inbox(new PracticeClient(new PracticeAddress(URI.create("http://127.0.0.1:1"), "none")), "Hearth");

    @Test
    void eachStateOfAMessageIsShownOnce() {
        assertThat(inbox.first(state(5))).as("posted").isTrue();
        assertThat(inbox.first(state(5))).as("the same again").isFalse();
        assertThat(inbox.first(state(8))).as("edited").isTrue();
        assertThat(inbox.first(state(5))).as("a state that it had before").isFalse();
        assertThat(inbox.first(state(8))).as("the edit again").isFalse();
    }

    private static Message state(long seq) {
        return new Message(seq, "1", "Hearth", "general", false, seq > 5, "", List.of(), List.of(), List.of());
    }
}
