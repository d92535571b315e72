package dev.hearth.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
    private static final double READABLE = 4.5;
    private static final Pattern COLOR = Pattern.compile("(-[\\w-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("-h-side", "-h-page", "-h-card", "-h-sunken");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextIsReadableOnEveryGround(String theme) {
        var colors = colors(theme);
        for (var ground : GROUNDS) {
            for (var text : List.of("-h-text", "-h-dim", "-h-faint", "-h-ember", "-h-ok", "-h-warn", "-h-bad")) {
                assertReadable(colors, text, ground);
            }
        }
        assertReadable(colors, "-h-dim", "-h-hover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyColorIsReadableOnItsSoftGround(String theme) {
        var colors = colors(theme);
        for (var color : List.of("ember", "ok", "warn", "bad", "blue", "violet")) {
            assertReadable(colors, "-h-" + color, "-h-" + color + "-soft");
            assertReadable(colors, "-h-text", "-h-" + color + "-soft");
        }
        assertReadable(colors, "-h-on-ember", "-color-accent-emphasis");
        assertReadable(colors, "-h-on-ember", "-color-danger-emphasis");
    }

    private static void assertReadable(Map<String, Integer> colors, String text, String ground) {
        double contrast = contrast(color(colors, text), color(colors, ground));
        assertThat(contrast).as("%s on %s", text, ground).isGreaterThanOrEqualTo(READABLE);
    }

    private static int color(Map<String, Integer> colors, String name) {
        return Objects.requireNonNull(colors.get(name), name);
    }

    private static Map<String, Integer> colors(String theme) {
        var sheet = sheet();
        int start = sheet.indexOf("." + theme + " {");
        var found = new HashMap<String, Integer>();
        COLOR.matcher(sheet.substring(start, sheet.indexOf('}', start)))
                .results()
                .forEach(color -> found.put(color.group(1), Integer.parseInt(color.group(2), 16)));
        return found;
    }

    private static String sheet() {
        try (var bytes = Assets.styles().getFirst().openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As WCAG 2.2 defines it.
    private static double contrast(int one, int other) {
        var light =
                Stream.of(one, other).mapToDouble(ColorTest::luminance).sorted().toArray();
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
