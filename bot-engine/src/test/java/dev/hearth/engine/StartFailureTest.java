package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartFailureTest {
    @Test
    void eachHasAnExitCodeOfItsOwn() {
        assertThat(Stream.of(StartFailure.values()).map(StartFailure::exitCode))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 10 && code < 30);
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatHappenedAndWhatToDoInSentences(StartFailure failure) {
        assertThat(failure.what()).matches("[A-Za-z].*[^.]\\.");
        assertThat(failure.remedy()).matches("[A-Z].*[^.]\\.").isNotEqualTo(failure.what());
    }
}
