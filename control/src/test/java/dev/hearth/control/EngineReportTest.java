package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EngineReportTest {
    @ParameterizedTest
    @EnumSource
    void arrivesAsItWasSent(EngineReport.State state) throws Exception {
        var report = EngineReport.of(state);

        assertThat(Wire.read(Wire.line(report), EngineReport.class)).isEqualTo(report);
    }

    @Test
    void namesItsStateOnTheWire() {
        assertThat(Wire.line(EngineReport.failed(Problem.of("some-code", "what happened", "what to do"))))
                .isEqualTo("{\"state\":\"FAILED\",\"reason\":\"what happened\",\"remedy\":\"what to do\","
                        + "\"code\":\"some-code\",\"port\":null}");
    }

    @Test
    void keepsALineBreakInAReasonOffTheLine() {
        assertThat(Wire.line(EngineReport.failed(Problem.of("c", "two\nlines", ""))))
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "no JSON",
                "{}",
                "{\"state\":\"ONLINE\"}",
                "{\"state\":null,\"reason\":\"\",\"remedy\":\"\"}",
                "{\"state\":\"UNHEARD_OF\",\"reason\":\"\",\"remedy\":\"\"}",
                "{\"state\":2,\"reason\":\"\",\"remedy\":\"\"}",
                "{\"state\":\"ONLINE\",\"reason\":\"\",\"remedy\":\"\"} and more"
            })
    void thatIsIncompleteIsUnreadable(String line) {
        assertThatThrownBy(() -> Wire.read(line, EngineReport.class)).isInstanceOf(Wire.Unreadable.class);
    }

    @Test
    void thatIsTooLongIsUnreadable() {
        var endless = Wire.line(EngineReport.failed(Problem.of("c", "x".repeat(Wire.MAX_LINE), "")));

        assertThatThrownBy(() -> Wire.read(endless, EngineReport.class)).isInstanceOf(Wire.Unreadable.class);
    }
}
