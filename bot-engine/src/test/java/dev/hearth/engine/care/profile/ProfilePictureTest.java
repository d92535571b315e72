package dev.hearth.engine.care.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.chart.Drawing;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.care.profile.StreakService.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws a member's numbers in every language. The pictures stay in `target/pictures`, to be looked at.
class ProfilePictureTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theNumbersAreDrawnInEveryLanguage(Language language) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int days = 128;
        for (String tool : new String[] {"checkin", "journal", "gratitude", "letter", "toolbox", "exercise"}) {
            counts.put(tool, days);
            days = days / 2 + 1;
        }
        Figures figures = new Figures(new Streak(14, 31, 2), Map.of(), counts, 190, LocalDate.of(2026, 2, 3), false);
        Speech speech = new Speech(Words.beside(ProfilePictureTest.class, "profile"), language);

        Colour colour = language == Language.EN ? Colour.EMBER : Colour.SEA;

        byte[] png =
                new Drawing().png(ProfilePicture.sheet(speech, figures), colour).orElseThrow();

        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve("profile-" + language.locale() + ".png"), png);
        assertThat(png).hasSizeLessThan(100 << 10);
    }
}
