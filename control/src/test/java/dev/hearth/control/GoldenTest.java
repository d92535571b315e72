package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/// The form of every request and answer on the wire, fixed in a file for each: a change of one is seen here first, for
/// a console and an engine of two versions may meet.
final class GoldenTest {
    @TestFactory
    Stream<DynamicTest> everyRequestAndItsAnswerKeepTheirForm() {
        return Samples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        Request.nameOf(sample.getKey().getClass()), () -> check(sample.getKey(), sample.getValue())));
    }

    @Test
    void noRequestIsForgotten() {
        Set<String> sampled = Samples.all().keySet().stream()
                .map(request -> request.getClass().getName())
                .collect(Collectors.toSet());
        var shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.hearth.control");

        assertThat(shipped.stream().filter(type -> !type.isInterface() && type.isAssignableTo(Request.class)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sampled).contains(type.getName()));
    }

    private static void check(Request<?> request, Object answer) throws Exception {
        var name = "/golden/" + Request.nameOf(request.getClass()) + ".json";
        var both = JsonMapper.builder()
                .build()
                .readTree("{\"request\":" + Wire.line(request) + ",\"answer\":" + Wire.line(answer) + "}");
        try (var golden = GoldenTest.class.getResourceAsStream(name)) {
            assertThat(golden)
                    .as("the file %s, which would hold %s", name, both)
                    .isNotNull();
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(both).isEqualTo(JsonMapper.builder().build().readTree(text));
        }
        assertThat(Wire.read(Wire.line(request), request.getClass())).isEqualTo(request);
        assertThat(Map.of("answer", Wire.read(Wire.line(answer), answer.getClass())))
                .isEqualTo(Map.of("answer", answer));
    }
}
