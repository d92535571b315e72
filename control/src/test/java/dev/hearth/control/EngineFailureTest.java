package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineFailureTest {
    @Test
    void eachHasAnExitCodeOfItsOwn() {
        assertThat(Stream.of(EngineFailure.values()).map(EngineFailure::exitCode))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 10 && code < 30);
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatHappenedAndWhatToDoInSentences(EngineFailure failure) {
        assertThat(failure.what()).matches("[A-Za-z].*[^.]\\.");
        assertThat(failure.remedy()).matches("[A-Z].*[^.]\\.").isNotEqualTo(failure.what());
    }
}
