package dev.hearth.app;

import dev.hearth.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> followsTheArchitecture() {
        return ArchitectureRules.testsOf("dev.hearth.app", ArchitectureRules.everywhere());
    }
}
