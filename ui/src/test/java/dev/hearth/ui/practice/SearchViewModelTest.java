package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.Place;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private static final Place CHECK_INS = Place.channel("Practice", "check-ins");

    private final FakeSupervisor supervisor = new FakeSupervisor();
    private final FakePractice practice = new FakePractice();
    private final PracticeViewModel model =
            new PracticeViewModel(supervisor, practice, ZoneOffset.UTC, InstantSource.fixed(FakePractice.NOON));
    private final SearchViewModel search = model.panes().search();

    @BeforeEach
    void talk() {
        supervisor.tell(BotState.ONLINE, true);
        practice.say(
                FakePractice.said(1, "Jonas", "A walk in the Forest").done(),
                FakePractice.said(2, "Noor", "The forêt again").in(CHECK_INS).done(),
                FakePractice.said(3, "Hearth", "")
                        .with(new Embed("", "", "Noted", "", "", List.of(new Embed.Field("Where", "forest", true)), ""))
                        .done(),
                FakePractice.said(4, "Hearth", "forest, only for you")
                        .in(Place.direct("Mira"))
                        .done());
    }

    private List<String> found(String text) {
        search.textProperty().set(text);
        return search.hitsProperty().get().stream().map(ChatMessage::id).toList();
    }

    @Test
    void theOpenGuildIsSearchedNewestFirstCardsToo() {
        assertThat(found("forest")).containsExactly("3", "1");
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(found("FORET")).containsExactly("2");
    }

    @Test
    void directMessagesAreSearchedWhereTheyAreOpen() {
        model.open(Place.direct("Mira"));

        assertThat(found("forest")).containsExactly("4");
    }

    @Test
    void whatComesWhileOneSearchesIsFoundAndWhatWasDismissedIsNot() {
        assertThat(found("forest")).hasSize(2);
        practice.say(FakePractice.said(5, "Mira", "forest!").done());
        model.conversation().dismiss("3");

        assertThat(search.hitsProperty().get()).extracting(ChatMessage::id).containsExactly("5", "1");
    }

    @Test
    void goingToAMessageOpensItsPlace() {
        found("again");

        search.go(search.hitsProperty().get().getFirst());

        assertThat(model.placeProperty().get()).contains(CHECK_INS);
        assertThat(search.jumpProperty().get()).map(ChatMessage::id).contains("2");
    }
}
