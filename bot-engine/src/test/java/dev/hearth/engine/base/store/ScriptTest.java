package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theShippedScriptsAreNumberedWithoutGaps(String engine) {
        var scripts = Script.shipped(engine);

        assertThat(scripts.stream().map(Script::version))
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, scripts.size()).boxed().toList());
        assertThat(scripts).allMatch(script -> !script.statements().isEmpty());
    }

    @Test
    void aStatementEndsWithASemicolonAtTheEndOfALine() {
        var script = Script.named(
                "V001__two.sql", "-- first; not code\nCREATE TABLE a (\n  t CHAR -- b\n);\n\nDROP TABLE b;");

        assertThat(script.statements()).containsExactly("CREATE TABLE a (\n  t CHAR -- b\n)", "DROP TABLE b");
    }

    @Test
    void theHashLooksPastTheEndsOfLinesOfAnotherSystem() {
        var here = Script.named("V001__a.sql", "A;\nB;\n");

        assertThat(here.sha256())
                .isEqualTo(Script.named("V001__a.sql", "A;\r\nB;\r\n").sha256());
        assertThat(here.sha256())
                .isNotEqualTo(Script.named("V001__a.sql", "A;\nC;\n").sha256());
    }

    @Test
    void aNameOutsideTheFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Script.named("V1_a.sql", ""));
    }
}
