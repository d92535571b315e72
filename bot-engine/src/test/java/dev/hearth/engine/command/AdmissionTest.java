package dev.hearth.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Admission.Verdict;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private static final List<Option> OPTIONS = List.of(
            new Option.Text("note", false, 5),
            new Option.Whole("intensity", false, 1, 5),
            new Option.OneOf("timeframe", false, List.of("week", "month")),
            new Option.Text("item", true, 10));

    private final Notices notices = new Notices();
    private final HandClock clock = new HandClock(Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({
        "note, 12345, true",
        "note, 123456, false",
        "intensity, 1, true",
        "intensity, 5, true",
        "intensity, 0, false",
        "intensity, 6, false",
        "intensity, many, false",
        "intensity, 99999999999, false",
        "timeframe, week, true",
        "timeframe, decade, false",
    })
    void answersMustKeepTheirOptionsBounds(String option, String value, boolean admitted) {
        Verdict verdict = new Bounds(notices).admit(request(1, Map.of("item", "tea", option, value)));

        assertThat(verdict.equals(Admission.ADMITTED)).isEqualTo(admitted);
    }

    @Test
    void aRequiredAnswerMustBeThere() {
        assertThat(new Bounds(notices).admit(request(1, Map.of("item", "   ")))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void onePersonsHurryDoesNotStopAnother() {
        RateLimit limit = new RateLimit(3, notices, clock);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.admit(request(1, Map.of()))).isEqualTo(Admission.ADMITTED);
        }

        assertThat(limit.admit(request(1, Map.of()))).isInstanceOf(Verdict.Refused.class);
        assertThat(limit.admit(request(2, Map.of()))).isEqualTo(Admission.ADMITTED);
    }

    @Test
    void afterTenSecondsANewCountBegins() {
        RateLimit limit = new RateLimit(1, notices, clock);
        limit.admit(request(1, Map.of()));
        clock.advance(Duration.ofSeconds(9));
        assertThat(limit.admit(request(1, Map.of()))).isInstanceOf(Verdict.Refused.class);

        clock.advance(Duration.ofSeconds(1));

        assertThat(limit.admit(request(1, Map.of()))).isEqualTo(Admission.ADMITTED);
    }

    @Test
    void theFirstRefusalCounts() {
        Reply first = Reply.show(Card.of(Card.Tone.SORRY, "first", "first"));
        Reply second = Reply.show(Card.of(Card.Tone.SORRY, "second", "second"));
        Admission gates = Admission.inOrder(
                List.of(_ -> Admission.ADMITTED, _ -> new Verdict.Refused(first), _ -> new Verdict.Refused(second)));

        assertThat(gates.admit(request(1, Map.of()))).isEqualTo(new Verdict.Refused(first));
    }

    private static Request request(long user, Map<String, String> texts) {
        Invocation in = new Invocation(
                new UserId(user), new Origin.Direct(), Language.EN, Answers.texts(texts), List.of(), Instant.EPOCH);
        return new Request(
                "test", OPTIONS, _ -> Reply.show(Card.of(Card.Tone.WARM, "t", "b")), Terms.EVERYBODY, true, in);
    }
}
