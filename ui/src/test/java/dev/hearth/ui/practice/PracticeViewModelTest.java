package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.DeedResult.Failure;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.port.chat.Place;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeViewModelTest {
    private static final Place CHECK_INS = Place.channel("Practice", "check-ins");

    private final FakeSupervisor supervisor = new FakeSupervisor();
    private final FakePractice practice = new FakePractice();
    private final PracticeViewModel model =
            new PracticeViewModel(supervisor, practice, ZoneOffset.UTC, InstantSource.fixed(FakePractice.NOON));

    private void open() {
        supervisor.tell(BotState.ONLINE, true);
    }

    private List<String> shown() {
        return model.conversation().rows().stream()
                .map(row -> switch (row) {
                    case Row.Day day -> "day";
                    case Row.NewMark mark -> "new";
                    case Row.Attempt attempt -> attempt.command() + " " + attempt.state();
                    case Row.Post post ->
                        (post.grouped() ? "+" : "") + post.message().id();
                })
                .toList();
    }

    private static DeedResult failing(Failure failure) {
        return new DeedResult(failure, "", Optional.empty(), List.of());
    }

    @Test
    void theFirstPersonOpensTheFirstChannel() {
        open();

        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.READY);
        assertThat(model.personaProperty().get().orElseThrow().name()).isEqualTo("Mira");
        assertThat(model.placeProperty().get()).contains(FakePractice.GENERAL);
        assertThat(model.places()).containsExactly(FakePractice.GENERAL, CHECK_INS, Place.direct("Mira"));
    }

    @Test
    void withoutAServerThePageSaysWhy() {
        supervisor.tell(BotState.STOPPED, false);
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.STOPPED);

        model.start();
        assertThat(supervisor.asked).containsExactly(new StartBot(Environment.PRACTICE));
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.STARTING);

        supervisor.away(Away.LOST);
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.AWAY);

        open();
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.READY);
    }

    @Test
    void aStartThatIsRefusedAndAServerThatDoesNotAnswerAreErrors() {
        supervisor.tell(BotState.STOPPED, false);
        supervisor.refuse();
        model.start();
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.FAILED);

        practice.failToOpen();
        open();
        assertThat(model.phaseProperty().get()).isEqualTo(PracticeViewModel.Phase.FAILED);
    }

    @Test
    void aThreadOfWhichAMessageTellsStandsUnderItsChannelWhileTheOpenPlaceStays() {
        open();
        var thread = Place.channel("Practice", "plans");
        practice.open(new ChatWorld.Channel("30", "Practice", "plans", "general", "", List.of("Mira")));

        practice.say(FakePractice.said(1, "Jonas", "a thread").in(thread).done());

        assertThat(model.places()).startsWith(FakePractice.GENERAL, thread, CHECK_INS);
        assertThat(model.placeProperty().get()).contains(FakePractice.GENERAL);
        assertThat(model.conversation().unread()).containsEntry(thread, 1);
    }

    @Test
    void anotherPlaceAnswersNothing() {
        open();
        practice.say(FakePractice.said(1, "Jonas", "hello").done());
        model.doing().answering().older();

        model.open(CHECK_INS);

        assertThat(model.doing().answering().messageProperty().get()).isEmpty();
    }

    @Test
    void anotherPersonReadsAndSeesOtherPlaces() {
        open();
        var noor = model.worldProperty()
                .get()
                .flatMap(world -> world.person("Noor"))
                .orElseThrow();
        practice.say(FakePractice.said(1, "Mira", "hello").done());

        model.play(noor);

        assertThat(practice.readers).containsExactly("Noor");
        assertThat(model.places()).extracting(Place::name).contains("moderators", "@Noor");
        assertThat(model.conversation().rows()).isEmpty();
        assertThat(model.personaProperty().get().map(ChatWorld.Person::name)).contains("Noor");
    }

    @Test
    void messagesThatFollowCloselyShareAHead() {
        open();
        practice.say(
                FakePractice.said(1, "Mira", "one").done(),
                FakePractice.said(2, "Mira", "two").done(),
                FakePractice.said(3, "Jonas", "three").done(),
                FakePractice.said(20, "Jonas", "much later").done(),
                FakePractice.said(21, "Jonas", "next day")
                        .at(FakePractice.NOON.plusSeconds(86_400))
                        .done());

        assertThat(shown()).containsExactly("day", "1", "+2", "3", "20", "day", "21");
    }

    @Test
    void whatCameElsewhereIsCountedAndMarkedOnce() {
        open();
        practice.say(FakePractice.said(1, "Jonas", "old").in(CHECK_INS).done());
        model.open(CHECK_INS);
        model.open(FakePractice.GENERAL);
        practice.say(FakePractice.said(2, "Jonas", "new").in(CHECK_INS).done());
        assertThat(model.conversation().unread()).containsEntry(CHECK_INS, 1);

        model.open(CHECK_INS);

        assertThat(shown()).containsExactly("day", "1", "new", "2");
        assertThat(model.conversation().unread()).isEmpty();
        model.open(FakePractice.GENERAL);
        model.open(CHECK_INS);
        assertThat(shown()).containsExactly("day", "1", "+2");
    }

    @Test
    void editsAndRemovalsAreFollowed() {
        open();
        practice.say(
                FakePractice.said(1, "Hearth", "").thinking().done(),
                FakePractice.said(2, "Mira", "x").done());
        practice.say(FakePractice.said(1, "Hearth", "done").done());
        practice.remove("2");

        assertThat(shown()).containsExactly("day", "1");
        assertThat(((Row.Post) model.conversation().rows().getLast()).message().content())
                .isEqualTo("done");
    }

    @Test
    void typingEndsWithTheMessage() {
        open();
        practice.type("Hearth", CHECK_INS);
        assertThat(model.conversation().typingProperty().get()).isEmpty();

        practice.type("Hearth", FakePractice.GENERAL);
        assertThat(model.conversation().typingProperty().get()).isEqualTo("Hearth");
        practice.say(FakePractice.said(1, "Hearth", "here").done());
        assertThat(model.conversation().typingProperty().get()).isEmpty();
    }

    @Test
    void aCommandIsShownOnItsWayUntilItIsAnswered() {
        open();
        model.composerViewModel().write("/checkin ");
        model.composerViewModel().send();
        assertThat(shown()).containsExactly("checkin SENDING");

        practice.say(FakePractice.said(5, "Hearth", "")
                .thinking()
                .answering("Mira", "checkin")
                .done());
        assertThat(shown()).containsExactly("day", "5");
        practice.answer(DeedResult.done());
        assertThat(shown()).containsExactly("day", "5");
    }

    @Test
    void aCommandThatFailsStaysWhereItWasUntilItIsDismissed() {
        open();
        model.composerViewModel().write("/help ");
        model.composerViewModel().send();
        practice.answer(failing(Failure.OFFLINE));
        practice.say(FakePractice.said(7, "Jonas", "later").done());

        assertThat(shown()).containsExactly("help OFFLINE", "day", "7");
        model.conversation().dismissAttempt(1);
        assertThat(shown()).containsExactly("day", "7");
    }

    @Test
    void aControlIsBusyThenFailedThenFineAgain() {
        open();
        practice.say(FakePractice.said(1, "Hearth", "choose").done());
        model.doing().click("1", "yes");
        assertThat(post().busy()).isEqualTo("yes");
        assertThat(practice.deeds).containsExactly(new Deed.Click("1", "yes"));

        practice.answer(failing(Failure.NOT_ACKNOWLEDGED));
        assertThat(post().busy()).isEmpty();
        assertThat(post().failed()).isTrue();

        model.doing().pick("1", "sel", List.of("a"));
        practice.answer(Outcome.unreachable("practice"));
        assertThat(post().failed()).isTrue();
        model.doing().click("1", "yes");
        practice.answer(DeedResult.done());
        assertThat(post().failed()).isFalse();
    }

    private Row.Post post() {
        return (Row.Post) model.conversation().rows().getLast();
    }

    @Test
    void anEphemeralMessageCanBeDismissedForGood() {
        open();
        practice.say(FakePractice.said(1, "Hearth", "psst").onlyForYou().done());
        model.conversation().dismiss("1");
        practice.say(FakePractice.said(1, "Hearth", "psst again").onlyForYou().done());

        assertThat(shown()).isEmpty();
    }

    @Test
    void aFormIsCheckedThenSubmitted() {
        open();
        model.composerViewModel().write("/help ");
        model.composerViewModel().send();
        var field = new Form.Field("note", "Note", "", "", true, false, "", 3, 5, List.of());
        practice.answer(
                new DeedResult(Failure.NONE, "", Optional.of(new Form("f", "A form", List.of(field))), List.of()));
        var form = model.formViewModel();

        form.submit();
        assertThat(form.wrongFieldProperty().get()).isEqualTo("note");
        form.value(field).set("ab");
        form.submit();
        assertThat(form.wrongFieldProperty().get()).isEqualTo("note");
        form.value(field).set("abc");
        form.submit();

        assertThat(form.formProperty().get()).isEmpty();
        assertThat(practice.deeds.getLast()).isInstanceOf(Deed.Fill.class);
    }

    @Test
    void aFormThatIsCancelledIsForgotten() {
        open();
        model.formViewModel().open(new Form("f", "A form", List.of()));
        model.formViewModel().cancel();

        assertThat(model.formViewModel().formProperty().get()).isEmpty();
        assertThat(practice.deeds).containsExactly(new Deed.DismissForm());
    }

    @Test
    void whatCouldNotBeSentAtAllIsSaid() {
        open();
        model.composerViewModel().write("hello");
        model.composerViewModel().send();
        practice.answer(
                new DeedResult(Failure.NONE, "a message has 1 to 2000 characters", Optional.empty(), List.of()));
        assertThat(model.doing().refusalProperty().get()).contains("2000");

        practice.lose();
        assertThat(model.lostProperty().get()).isTrue();
        practice.say();
        assertThat(model.lostProperty().get()).isFalse();
    }
}
