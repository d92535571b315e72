package dev.hearth.ui;

import dev.hearth.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> followsTheArchitecture() {
        return ArchitectureRules.testsOf("dev.hearth.ui", ArchitectureRules.ui());
    }
}
