package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Reading english = reading(Language.EN);
    private final Reading german = reading(Language.DE);

    private static Reading reading(Language language) {
        return new Reading(
                Messages.beside(Reading.class, language),
                () -> FakePractice.WORLD,
                ZoneOffset.UTC,
                InstantSource.fixed(FakePractice.NOON));
    }

    @Test
    void aMomentIsSaidAsSeenFromNow() {
        assertThat(english.moment(FakePractice.NOON.plusSeconds(20), 'R')).isEqualTo("just now");
        assertThat(english.moment(FakePractice.NOON.plus(Duration.ofMinutes(5)), 'R'))
                .isEqualTo("in 5 min");
        assertThat(german.moment(FakePractice.NOON.minus(Duration.ofHours(3)), 'R'))
                .isEqualTo("vor 3 Std.");
        assertThat(german.moment(FakePractice.NOON.minus(Duration.ofDays(2)), 'R'))
                .isEqualTo("vor 2 T.");
    }

    @Test
    void datesAndTimesAreWrittenAsTheLanguageDoes() {
        assertThat(german.moment(FakePractice.NOON, 'D')).isEqualTo("25. November 2026");
        assertThat(german.time(FakePractice.NOON)).isEqualTo("12:00");
        assertThat(german.day(LocalDate.of(2026, 11, 25))).isEqualTo("Heute");
    }

    @Test
    void peopleAreNamedAndStrangersKeepTheirId() {
        assertThat(english.name("1")).isEqualTo("Mira");
        assertThat(english.name("100")).isEqualTo("Hearth");
        assertThat(english.name("4")).isEqualTo("4");
    }
}
