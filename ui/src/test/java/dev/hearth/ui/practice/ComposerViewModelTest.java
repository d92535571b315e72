package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComposerViewModelTest {
    private final List<String> sent = new ArrayList<>();
    private final List<Consumer<List<Choice>>> completions = new ArrayList<>();
    private final ComposerViewModel composer = new ComposerViewModel(new Recorder());

    @BeforeEach
    void offer() {
        composer.offer(List.of(FakePractice.CHECKIN, FakePractice.HELP, FakePractice.REMIND));
        composer.know(new KnownNames(List.of(new Choice("@Mira", "Mira"), new Choice("@Jonas", "Jonas")), List.of()));
    }

    private void type(String text) {
        composer.textProperty().set(composer.textProperty().get() + text);
    }

    private List<String> suggested() {
        return composer.suggestions().list().stream().map(Suggestion::name).toList();
    }

    @Test
    void aMessageIsSentByEnter() {
        type(" hello ");
        composer.enter();

        assertThat(sent).containsExactly("say hello");
        assertThat(composer.textProperty().get()).isEmpty();
    }

    @Test
    void aSlashOpensTheCommandsThatFit() {
        type("/");
        assertThat(suggested()).containsExactly("/checkin", "/help", "/remind set");

        type("he");
        assertThat(suggested()).containsExactly("/checkin", "/help");

        type("l");
        composer.tab();
        assertThat(composer.filling().commandProperty().get()).contains(FakePractice.HELP);
    }

    @Test
    void theHighlightGoesRound() {
        type("/");
        composer.suggestions().move(-1);
        composer.enter();

        assertThat(composer.filling().commandProperty().get()).contains(FakePractice.REMIND);
    }

    @Test
    void aCommandWithoutRequiredOptionsIsSentAtOnce() {
        type("/checkin");
        composer.enter();
        assertThat(suggested()).containsExactly("mood", "intensity", "note");
        composer.enter();

        assertThat(sent).containsExactly("use checkin {}");
    }

    @Test
    void requiredOptionsOpenByThemselvesAndAreMissed() {
        type("/remind set ");
        assertThat(composer.filling().activeProperty().get().orElseThrow().name())
                .isEqualTo("what");

        composer.enter();
        assertThat(composer.complaintProperty().get().orElseThrow().kind()).isEqualTo(Complaint.Kind.REQUIRED);
        assertThat(sent).isEmpty();

        type("drink water");
        composer.tab();
        assertThat(suggested()).containsExactly("In the morning", "In the evening");
        type("even");
        composer.enter();
        composer.enter();

        assertThat(sent).containsExactly("use remind set {what=drink water, when=pm}");
    }

    @Test
    void onlyWhatIsOfferedMayStandInAnOptionWithChoices() {
        type("/remind set what:water when:never");
        assertThat(composer.complaintProperty().get().orElseThrow().kind()).isEqualTo(Complaint.Kind.NOT_A_CHOICE);

        composer.send();
        assertThat(sent).isEmpty();
        composer.textProperty().set("In the MORNING");
        composer.send();
        assertThat(sent).containsExactly("use remind set {what=water, when=am}");
    }

    @Test
    void numbersKeepTheirBounds() {
        type("/checkin ");
        type("intensity:");
        type("9");
        composer.send();
        assertThat(composer.complaintProperty().get())
                .contains(new Complaint(Complaint.Kind.OUT_OF_RANGE, "intensity", 1, 5));

        composer.textProperty().set("much");
        composer.send();
        assertThat(composer.complaintProperty().get().orElseThrow().kind()).isEqualTo(Complaint.Kind.NOT_WHOLE);

        composer.textProperty().set("4");
        composer.send();
        assertThat(sent).containsExactly("use checkin {intensity=4}");
    }

    @Test
    void theBotCompletesWhatIsTypedAndLateAnswersAreDropped() {
        type("/checkin ");
        type("mood:");
        type("c");
        completions.getLast().accept(List.of(new Choice("Calm", "calm")));
        completions.getFirst().accept(List.of(new Choice("Late", "late")));
        assertThat(suggested()).containsExactly("Calm");

        composer.enter();
        assertThat(composer.filling().slots()).extracting(Slot::value).containsExactly("calm");
    }

    @Test
    void aWholeLineCanBePasted() {
        type("/checkin mood:quite calm intensity:4 note:a note: with a colon");
        composer.send();

        assertThat(sent).containsExactly("use checkin {mood=quite calm, intensity=4, note=a note: with a colon}");
    }

    @Test
    void peopleAreOfferedWhereOneIsAskedFor() {
        type("/remind set what:water when:am ");
        type("who:");
        assertThat(suggested()).containsExactly("@Mira", "@Jonas");

        composer.accept(composer.suggestions().list().getLast());
        composer.send();
        assertThat(sent).containsExactly("use remind set {what=water, when=am, who=Jonas}");
    }

    @Test
    void escapeAndBackspaceGoBackStepByStep() {
        type("/checkin intensity:4 ");
        assertThat(composer.back()).isTrue();
        assertThat(composer.textProperty().get()).isEqualTo("4");
        assertThat(composer.back()).isFalse();
        composer.textProperty().set("");
        assertThat(composer.back()).isTrue();
        assertThat(composer.filling().activeProperty().get()).isEmpty();

        assertThat(composer.escape()).isTrue();
        assertThat(composer.suggestions().list()).isEmpty();
        assertThat(composer.escape()).isTrue();
        assertThat(composer.filling().commandProperty().get()).isEmpty();
        assertThat(composer.escape()).isFalse();
    }

    @Test
    void commandsThatComeLateAreOfferedToWhoAlreadyTypes() {
        composer.offer(List.of());
        composer.textProperty().set("x");
        composer.offer(List.of());
        composer.write("/checkin");
        composer.offer(List.of());
        composer.suggestions().hide();
        composer.send();
        assertThat(composer.complaintProperty().get().orElseThrow().kind()).isEqualTo(Complaint.Kind.NO_COMMANDS);

        offer();

        assertThat(composer.complaintProperty().get()).isEmpty();
        assertThat(suggested()).containsExactly("/checkin");
    }

    @Test
    void anUnknownCommandIsNotSentAsAMessage() {
        type("/nonsense");
        composer.enter();

        assertThat(sent).isEmpty();
        assertThat(composer.complaintProperty().get().orElseThrow().kind()).isEqualTo(Complaint.Kind.UNKNOWN_COMMAND);
    }

    @Test
    void wordsWithoutAnOptionOpenTheNextOneAndAreNotLost() {
        type("/checkin ");
        type("quite calm");
        composer.enter();

        assertThat(sent).isEmpty();
        assertThat(composer.filling().activeProperty().get().orElseThrow().name())
                .isEqualTo("mood");
        assertThat(composer.textProperty().get()).isEqualTo("quite calm");
        composer.enter();
        assertThat(sent).containsExactly("use checkin {mood=quite calm}");
    }

    @Test
    void wordsBeforeTheFirstOptionOfAPastedLineAreKept() {
        type("/remind set tea when:am");

        assertThat(composer.filling().activeProperty().get().orElseThrow().name())
                .isEqualTo("what");
        assertThat(composer.textProperty().get()).isEqualTo("tea");
        composer.send();
        assertThat(sent).containsExactly("use remind set {when=am, what=tea}");
    }

    @Test
    void wordsForWhichNoOptionIsLeftAreComplainedOf() {
        type("/help ");
        type("me");
        composer.send();

        assertThat(sent).isEmpty();
        assertThat(composer.complaintProperty().get()).contains(Complaint.of(Complaint.Kind.LEFT_OVER, "me"));
    }

    private final class Recorder implements Sender {
        @Override
        public void say(String text) {
            sent.add("say " + text);
        }

        @Override
        public void use(SlashCommand command, SequencedMap<String, String> options) {
            sent.add("use " + command.name() + " " + options);
        }

        @Override
        public void complete(
                SlashCommand command,
                SequencedMap<String, String> options,
                String focused,
                Consumer<List<Choice>> then) {
            completions.add(then);
        }

        @Override
        public void refreshCommands() {
            composer.offer(List.of(FakePractice.CHECKIN, FakePractice.HELP, FakePractice.REMIND));
        }
    }

    @Test
    void aCommandIsTakenAlsoIfItWasWrittenBeforeAnythingWasKnownOfIt() {
        composer.offer(List.of());
        type("/checkin ");

        offer();

        assertThat(composer.filling().commandProperty().get()).contains(FakePractice.CHECKIN);
    }
}
