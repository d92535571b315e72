package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.GoOffline;
import dev.hearth.practice.Choice;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The exercises and what is suggested from the library: over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExercisesEndToEndTest {
    private static final List<String> COMMANDS =
            List.of("breathing", "grounding", "affirmation", "distraction", "challenge");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        engine = StaffedEngine.start(folder);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    private Seat member(String name) {
        engine.somebody(name);
        return engine.seat(name);
    }

    private static Shown shown(Seat seat, String line) {
        Shown reply = seat.command(line).onlyReply();
        assertThat(reply.ephemeral()).as(line).isTrue();
        return reply;
    }

    private static String press(Seat seat, String label) {
        return pressed(seat, label).text();
    }

    private static Shown pressed(Seat seat, String label) {
        Shown reply = seat.click(label).onlyReply();
        assertThat(reply.ephemeral()).as(label).isTrue();
        return reply;
    }

    /// From the first step to the question at the end.
    private static String toTheEnd(Seat seat) {
        Shown step = pressed(seat, "Begin");
        assertThat(step.text()).contains("Step 1 of");
        toTheLastStep(seat, step, "Next");
        return press(seat, "Finish");
    }

    /// Steps may speak of what is next: only the button tells whether there is another.
    private static void toTheLastStep(Seat seat, Shown first, String next) {
        Shown step = first;
        while (step.buttons().contains(next)) {
            step = pressed(seat, next);
        }
    }

    @Test
    void anExerciseIsLedThroughStepByStepAndBackAndAskedAboutAtTheEnd() {
        Seat seat = member("Steady");
        assertThat(shown(seat, "/grounding").text()).contains("Begin", "Another one", "A smaller version", " min");

        press(seat, "Begin");
        assertThat(press(seat, "Next")).contains("Step 2 of");
        assertThat(press(seat, "Back")).contains("Step 1 of");
        shown(seat, "/grounding");
        assertThat(toTheEnd(seat)).contains("Did it help?", "You don’t have to answer");
        assertThat(press(seat, "It helped")).contains("I will remember it");
        assertThat(press(seat, "Put it into my toolbox")).contains("It is in your toolbox now");
        assertThat(shown(seat, "/streaks").text()).contains("Exercises");
    }

    @Test
    void stoppingIsFineAtAnyPointAndNothingIsAsked() {
        Seat seat = member("Leaving");
        shown(seat, "/breathing");
        assertThat(press(seat, "Not now")).contains("That is fine").doesNotContain("help?");
        shown(seat, "/breathing");
        assertThat(press(seat, "Begin")).contains("Step 1 of", "about");
        assertThat(press(seat, "Stop")).contains("That is fine").doesNotContain("help?");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, Begin, Next, Finish, It helped",
        "de, Anfangen, Weiter, Zum Ende, Es hat geholfen",
        "es-ES, Empezar, Siguiente, Terminar, Me ayudó",
        "fr, Commencer, Suivant, Terminer, Cela a aidé"
    })
    void everyCommandWorksInEveryLanguage(String locale, String begin, String next, String finish, String helped) {
        Seat seat = engine.practice().addPerson("Well " + locale, locale).in("Practice", "general");
        for (String command : COMMANDS) {
            shown(seat, "/" + command);
            toTheLastStep(seat, pressed(seat, begin), next);
            assertThat(press(seat, finish)).as(command).contains(helped);
            press(seat, helped);
        }
    }

    @Test
    void feelingsAreCompletedInTheMembersLanguageAndTimeIsKept() {
        Seat seat = engine.practice().addPerson("Unruhig", "de").in("Practice", "general");

        assertThat(seat.complete("/grounding feeling:pan").choices())
                .extracting(Choice::name)
                .contains("Panisch");
        assertThat(shown(seat, "/grounding feeling:Panisch minutes:1").text()).contains("1–");
        assertThat(shown(seat, "/grounding feeling:flurb").text()).contains("Anfangen");
    }

    @Test
    void theNextOneIsAnother() {
        Seat seat = member("Curious");
        Set<String> titles = new HashSet<>();
        String before = "";
        shown(seat, "/breathing");
        for (int i = 0; i < 6; i++) {
            String title = press(seat, "Another one").lines().findFirst().orElseThrow();
            assertThat(title).isNotEqualTo(before);
            titles.add(title);
            before = title;
        }
        assertThat(titles).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aLowMoodIsOfferedOneThatFitsUnlessThereIsAPlan() {
        Seat seat = member("Weary");
        assertThat(shown(seat, "/checkin mood:great intensity:3").text()).doesNotContain("Something small for now");
        assertThat(shown(seat, "/checkin mood:lonely intensity:3").text()).contains("Something small for now");
        assertThat(press(seat, "Something small for now")).contains("Begin", "Another one");
        assertThat(press(seat, "Another one")).contains("Begin");

        seat.command("/plan create");
        seat.fill(Map.of("helps", "a bath"));
        assertThat(shown(seat, "/checkin mood:lonely intensity:3").text())
                .contains("Show my plan")
                .doesNotContain("Something small for now");
    }

    @Test
    void suggestionsAreTakenIntoPlanAndToolboxAndTried() throws Exception {
        Seat seat = member("Wishing");
        Shown forPlan = shown(seat, "/plan suggest goal:fall asleep more easily, zanzibar");
        assertThat(forPlan.text()).contains("A few ideas", "Try: ").doesNotContain("zanzibar");
        String taken = seat.pick(firstOption(forPlan)).onlyReply().text();
        assertThat(taken).contains("It stands in your plan now", "Things that help me");

        Shown forToolbox = shown(seat, "/toolbox suggest goal:fall asleep more easily, zanzibar");
        String option = firstOption(forToolbox);
        assertThat(seat.pick(option).onlyReply().text()).contains("It is in your toolbox now");
        assertThat(firstOption(shown(seat, "/toolbox suggest goal:fall asleep more easily")))
                .isNotEqualTo(option);
        Shown again = shown(seat, "/plan suggest goal:be less lonely");
        String title = label(again);
        assertThat(press(seat, title)).contains("Begin").doesNotContain("Another one");
        assertThat(engine.logs()).doesNotContain("zanzibar").doesNotContain("fall asleep");
    }

    @Test
    void anExerciseGoesOnAfterARestart(@TempDir Path folder) throws Exception {
        try (StaffedEngine own = StaffedEngine.start(folder)) {
            own.somebody("Patient");
            Seat seat = own.seat("Patient");
            shown(seat, "/grounding");
            press(seat, "Begin");
            own.somebody("Breathing");
            Seat breathing = own.seat("Breathing");
            breathingTogether(breathing);
            own.ask(new GoOffline());
            assertThat(message(breathing).text()).contains("Step 1 of").doesNotContain("If this stands still");
            own.restart();

            assertThat(press(seat, "Next")).contains("Step 2 of");
            assertThat(press(breathing, "Breathe with me")).contains("begins in a moment");
        }
    }

    @Test
    void breathingTogetherGoesOnByItselfUntilItIsStopped() {
        Seat stopping = member("Stopping");
        Seat staying = member("Staying");
        breathingTogether(stopping);
        breathingTogether(staying);
        awaited(stopping, "Breathe in");
        assertThat(press(stopping, "Stop")).contains("That is fine").doesNotContain("Breathe");

        awaited(staying, "Breathe out");
        assertThat(message(stopping).text()).contains("That is fine").doesNotContain("Breathe");
        assertThat(press(staying, "At my own pace")).contains("Step 1 of");
    }

    /// To the first beat of an exercise that has a pace.
    private static void breathingTogether(Seat seat) {
        Shown step = shown(seat, "/breathing");
        while (!step.buttons().contains("Breathe with me")) {
            if (step.buttons().contains("Stop")) {
                shown(seat, "/breathing");
            }
            step = pressed(seat, "Begin");
        }
        assertThat(press(seat, "Breathe with me")).contains("begins in a moment", "If this stands still");
    }

    private static void awaited(Seat seat, String words) {
        assertThat(seat.await(shown -> shown.text().contains(words), PATIENCE)).isNotEmpty();
    }

    /// The newest that somebody sees.
    private static Shown message(Seat seat) {
        return seat.sees().getLast();
    }

    private static String firstOption(Shown shown) {
        return shown.components()
                .path(0)
                .path("components")
                .path(0)
                .path("options")
                .path(0)
                .path("value")
                .asString();
    }

    /// What stands on the first button below the list.
    private static String label(Shown shown) {
        return shown.components()
                .path(1)
                .path("components")
                .path(0)
                .path("label")
                .asString();
    }
}
