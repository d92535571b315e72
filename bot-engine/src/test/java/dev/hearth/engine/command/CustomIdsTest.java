package dev.hearth.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.CustomIds.Read;
import dev.hearth.engine.talk.Action;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomIdsTest {
    private static final UserId OWNER = new UserId(812_345_678_901_234_567L);
    private static final Action ACTION = Action.of("mood", "intensity", "4", "1l7uu9q6j4y4x");

    private final CustomIds ids = new CustomIds(key(1));

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(ids.read(ids.write(ACTION, OWNER))).isEqualTo(new Read.Genuine(ACTION, OWNER));
    }

    @Test
    void anyChangedCharacterIsNoticed() {
        String id = ids.write(ACTION, OWNER);

        assertThat(IntStream.range(0, id.length()).mapToObj(at -> ids.read(changed(id, at))))
                .allMatch(Read.Unknown.class::isInstance);
    }

    @Test
    void anotherInstallationsIdIsUnknown() {
        assertThat(new CustomIds(key(2)).read(ids.write(ACTION, OWNER))).isInstanceOf(Read.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "1", "1.mood", "mood:note", "1.mood.note.zz.", "....", "2.mood.note.1.AAAAAAAAAAAA"})
    void nonsenseIsUnknown(String id) {
        assertThat(ids.read(id)).isInstanceOf(Read.Unknown.class);
    }

    @Test
    void anActionThatDoesNotFitIsRefusedWhenItIsWritten() {
        Action wordy = Action.of("mood", "note", "a".repeat(32), "b".repeat(32));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ids.write(wordy, OWNER));
    }

    private static String changed(String id, int at) {
        char other = id.charAt(at) == 'x' ? 'y' : 'x';
        return id.substring(0, at) + other + id.substring(at + 1);
    }

    private static SecretKeySpec key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
