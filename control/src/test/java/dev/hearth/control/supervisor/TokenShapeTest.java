package dev.hearth.control.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenShapeTest {
    private static final String ID = "MTA5".repeat(6);
    private static final String TIME = "GhIjKl";
    private static final String SIGNATURE = "abcdefghijklmnopqrstuvwxyz0123456789_-";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "ID.TIME.SIG, GOOD",
                "| ID.TIME.SIG\n|, GOOD",
                "||, EMPTY",
                "|  |, EMPTY",
                "Bot ID.TIME.SIG, WITH_PREFIX",
                "bot ID.TIME.SIG, WITH_PREFIX",
                "\"ID.TIME.SIG\", QUOTED",
                "ID.TIME. SIG, WITH_BLANKS",
                "109876543210987654, APPLICATION_ID",
                "HEX, PUBLIC_KEY",
                "abcdefghijklmnopqrstuvwxyz_-0123, CLIENT_SECRET",
                "mfa.SIG, USER_TOKEN",
                "ID.TIME, CUT_OFF",
                "ID.TIME.SI, CUT_OFF",
                "hello, UNKNOWN"
            })
    void isToldFromWhatIsPasted(String pasted, TokenShape shape) {
        var text = pasted.replace("ID", ID)
                .replace("TIME", TIME)
                .replace("SIG", SIGNATURE)
                .replace("HEX", "0123456789abcdef".repeat(4));

        assertThat(TokenShape.of(text)).isEqualTo(shape);
    }
}
