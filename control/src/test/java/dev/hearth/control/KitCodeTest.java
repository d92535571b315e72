package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.KitCode.Incomplete;
import dev.hearth.control.KitCode.Slip;
import dev.hearth.control.KitCode.Whole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A code that a person types from paper: what they meant is understood, and a slip is named by its group.
final class KitCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final KitCode code = KitCode.fresh();

    @Test
    void itHasEightGroupsOfFiveAndIsReadAgainHoweverItIsTyped() {
        assertThat(code.groups())
                .hasSize(8)
                .allSatisfy(group -> assertThat(group).hasSize(5));
        assertThat(code.secret()).hasSize(20);
        var text = code.text();

        for (var typed : List.of(
                text,
                " " + text.toLowerCase(Locale.ROOT) + "\n",
                text.replace("-", "  "),
                text.replace("-", ""),
                text.replace('0', 'O').replace('1', 'l'))) {
            assertThat(secretOf(typed)).as(typed).isEqualTo(secretOf(text)).isEqualTo(code.secret());
        }
    }

    @Test
    void everyWrongCharacterIsFoundInItsGroup() {
        var text = code.text();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '-') {
                for (char other :
                        ALPHABET.replace(text.substring(at, at + 1), "").toCharArray()) {
                    var typed = text.substring(0, at) + other + text.substring(at + 1);

                    assertThat(KitCode.read(typed)).isEqualTo(new Slip(at / 6 + 1));
                }
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreFound() {
        for (int round = 0; round < 200; round++) {
            var text = KitCode.fresh().text().toCharArray();
            int at = round % 8 * 6 + round / 8 % 4;
            if (text[at] != text[at + 1]) {
                char first = text[at];
                text[at] = text[at + 1];
                text[at + 1] = first;

                assertThat(KitCode.read(new String(text))).isEqualTo(new Slip(at / 6 + 1));
            }
        }
    }

    @Test
    void groupsInAnotherOrderAreFound() {
        for (int first = 0; first < 8; first++) {
            for (int second = first + 1; second < 8; second++) {
                var groups = new ArrayList<>(code.groups());
                Collections.swap(groups, first, second);

                assertThat(KitCode.read(String.join(" ", groups))).isEqualTo(new Slip(first + 1));
            }
        }
    }

    @Test
    void aMissingOrShortGroupIsNamed() {
        var groups = code.groups();

        assertThat(KitCode.read(String.join("-", groups.subList(0, 7)))).isEqualTo(new Incomplete(7));
        assertThat(KitCode.read(code.text() + "-00000")).isEqualTo(new Incomplete(9));
        assertThat(KitCode.read("")).isEqualTo(new Incomplete(0));
        assertThat(KitCode.read(code.text().substring(0, 9) + code.text().substring(10)))
                .isEqualTo(new Slip(2));
        assertThat(KitCode.read("Ärger")).isEqualTo(new Slip(1));
    }

    @Test
    void eachCodeIsAnotherAndNoneIsShownByAccident() {
        var codes =
                IntStream.range(0, 200).mapToObj(_ -> KitCode.fresh().text()).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(code + " " + new Whole(code)).doesNotContain(code.groups());
    }

    @Test
    void twoCodesTellWhereTheyDiffer() {
        assertThat(code.differsIn(code)).isZero();
        assertThat(code.differsIn(KitCode.fresh())).isBetween(1, 2);
    }

    /// Papers that were printed once must be read for ever.
    @Test
    void theFormStaysAsItIs() {
        assertThat(HexFormat.of().formatHex(secretOf("3AHRF-Z6DM1-V29GQ-QY5CB-KT18X-FPX4K-BJS05-7ENWH")))
                .isEqualTo("1aa38f99b4d8930bf8ac9e8287dba45cb203babc");
    }

    private static byte[] secretOf(String typed) {
        return KitCode.read(typed) instanceof Whole(var code) ? code.secret() : new byte[0];
    }
}
