package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.News;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private final ConversationViewModel conversation = new ConversationViewModel(ZoneOffset.UTC);
    private final Answering answering = new Answering(conversation);

    @BeforeEach
    void talk() {
        conversation.begin("Mira");
        conversation.open(FakePractice.GENERAL);
        conversation.news(new News(
                List.of(
                        FakePractice.said(1, "Jonas", "one").done(),
                        FakePractice.said(2, "Hearth", "for you").onlyForYou().done(),
                        FakePractice.said(3, "Noor", "three").done()),
                List.of(),
                List.of()));
    }

    private Optional<String> chosen() {
        return answering.messageProperty().get().map(ChatMessage::id);
    }

    @Test
    void itGoesUpPastWhatCannotBeAnsweredAndStopsAtTheOldest() {
        answering.older();
        assertThat(chosen()).contains("3");
        answering.older();
        assertThat(chosen()).contains("1");
        answering.older();
        assertThat(chosen()).contains("1");
    }

    @Test
    void belowTheNewestNothingIsAnswered() {
        answering.older();
        answering.newer();
        assertThat(chosen()).isEmpty();
        answering.newer();
        assertThat(chosen()).isEmpty();
    }

    @Test
    void onlyTheNextWordsReply() {
        answering.older();

        assertThat(answering.take()).map(ChatMessage::id).contains("3");
        assertThat(answering.take()).isEmpty();
    }

    @Test
    void whatOnlyOnePersonSeesCannotBeAnswered() {
        answering.to(FakePractice.said(2, "Hearth", "for you").onlyForYou().done());

        assertThat(chosen()).isEmpty();
    }
}
