package dev.hearth.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Body;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void theHeadOfAPictureTellsItsSize(String format) throws IOException {
        assertThat(PictureSize.of(Body.of(picture(format)))).contains(new PictureSize(321, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureThatIsCutOffAnywhereIsNoHarm(String format) throws IOException {
        var whole = picture(format);
        for (int length = 0; length < whole.length; length++) {
            var part = PictureSize.of(Body.of(Arrays.copyOf(whole, length)));
            assertThat(part.orElse(new PictureSize(321, 123))).isEqualTo(new PictureSize(321, 123));
        }
        assertThat(PictureSize.of(Body.of(Arrays.copyOf(whole, 12)))).isEmpty();
    }

    @Test
    void wordsAreNoPicture() {
        assertThat(PictureSize.of(Body.of("this is only what somebody wrote".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
