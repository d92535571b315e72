package dev.hearth.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
    @Test
    void aSlashBeginsACommand() {
        assertThat(Language.read("  /checkin mood:calm intensity:4 "))
                .isEqualTo(new Line.Command("/checkin mood:calm intensity:4"));
    }

    @Test
    void allElseIsSaid() {
        assertThat(Language.read("hello: a/b # c")).isEqualTo(new Line.Say("hello: a/b # c"));
    }

    @ParameterizedTest
    @CsvSource({"\\:as Mira,:as Mira", "\\/checkin,/checkin", "\\# one,# one", "\\\\:as,\\:as", "\\o/,\\o/", "\\,\\"})
    void aBackslashMakesAMarkPlainText(String typed, String said) {
        assertThat(Language.read(typed)).isEqualTo(new Line.Say(said));
    }

    @Test
    void anEmptyLineIsNothingToDo() {
        assertThat(Language.read(" \t")).isEqualTo(new Line.Blank());
    }

    @Test
    void wordsSayWhoAndWhere() {
        assertThat(Language.read(":as Mira van Dyk")).isEqualTo(new Line.AsMember("Mira van Dyk"));
        assertThat(Language.read(":channel #general")).isEqualTo(new Line.InChannel("general"));
        assertThat(Language.read(":channel general")).isEqualTo(new Line.InChannel("general"));
        assertThat(Language.read(":guild Practice")).isEqualTo(new Line.InGuild("Practice"));
        assertThat(Language.read(":dm")).isEqualTo(new Line.InDm());
    }

    @Test
    void wordsPressAndComplete() {
        assertThat(Language.read(":click Add a note")).isEqualTo(new Line.Click("Add a note"));
        assertThat(Language.read(":complete /checkin mood:ca")).isEqualTo(new Line.Complete("/checkin mood:ca"));
    }

    @Test
    void aFaultIsAWordAndWhatItIsTold() {
        assertThat(Language.read(":fault slow path:/callback  ms:2000"))
                .isEqualTo(new Line.Fault(Map.of("fault", "slow", "path", "/callback", "ms", "2000")));
        assertThat(Language.read(":fault drop")).isEqualTo(new Line.Fault(Map.of("fault", "drop")));
        assertThat(Language.read(":fault slow 2000")).isInstanceOf(Line.Misread.class);
    }

    @Test
    void wordsEndAndExplain() {
        assertThat(Language.read(":kill")).isEqualTo(new Line.Kill());
        assertThat(Language.read(":help")).isEqualTo(new Line.Help());
        assertThat(Language.read(":quit")).isEqualTo(new Line.Quit());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,2000", "0.25,250", "3600,3600000"})
    void aWaitIsANumberOfSeconds(String typed, long ms) {
        assertThat(Language.read(":wait " + typed)).isEqualTo(new Line.Wait(Duration.ofMillis(ms)));
    }

    @Test
    void commasPartWhatIsPickedAndQuotesKeepThem() {
        assertThat(Language.read(":pick calm")).isEqualTo(new Line.Pick(List.of("calm")));
        assertThat(Language.read(":pick a walk, sleep ,,")).isEqualTo(new Line.Pick(List.of("a walk", "sleep")));
        assertThat(Language.read(":pick \"tea, warm\" \"sleep\",rest"))
                .isEqualTo(new Line.Pick(List.of("tea, warm", "sleep", "rest")));
    }

    @Test
    void barsPartWhatIsFilledIn() {
        assertThat(Language.read(":fill Note=a = b | How was it?= fine |Empty="))
                .isEqualTo(new Line.Fill(Map.of("Note", "a = b", "How was it?", "fine", "Empty", "")));
    }

    @Test
    void aBackslashKeepsABarAndMakesALineBreak() {
        assertThat(Language.read(":fill A=one\\ntwo \\| three\\\\n | B=x\\\\|C=\\o/"))
                .isEqualTo(new Line.Fill(Map.of("A", "one\ntwo | three\\n", "B", "x\\", "C", "\\o/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                ":)",
                ":nonsense",
                ":AS Mira",
                ":as",
                ":channel",
                ":guild ",
                ":click",
                ":pick",
                ":pick ,",
                ":pick \"open",
                ":fill",
                ":fill no sign",
                ":fill =text",
                ":fill A=1 | A=2",
                ":fill A=1 |",
                ":complete checkin",
                ":wait",
                ":wait soon",
                ":wait -1",
                ":wait 3601",
                ":wait 1e9999999",
                ":quit now",
                ":kill it",
                ":dm Mira"
            })
    void whatIsNotUnderstoodSaysWhatWouldBe(String typed) {
        assertThat(Language.read(typed))
                .isInstanceOfSatisfying(
                        Line.Misread.class,
                        misread -> assertThat(misread.reason()).hasSizeGreaterThan(10));
    }

    @Test
    void aLineBeyondReasonIsRefused() {
        assertThat(Language.read("x".repeat(Language.MAX_LINE))).isInstanceOf(Line.Say.class);
        assertThat(Language.read("x".repeat(Language.MAX_LINE + 1))).isInstanceOf(Line.Misread.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":as",
                ":channel",
                ":guild",
                ":dm",
                ":click",
                ":pick",
                ":fill",
                ":complete",
                ":wait",
                ":kill",
                ":help",
                ":quit"
            })
    void theHelpNamesEveryWord(String word) {
        assertThat(Language.HELP).contains(word);
    }
}
