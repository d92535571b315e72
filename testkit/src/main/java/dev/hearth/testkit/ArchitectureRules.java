package dev.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The rules of the architecture as tests. A module's own test is:
///
///     @TestFactory
///     Stream<DynamicTest> followsTheArchitecture() {
///         return ArchitectureRules.testsOf("dev.hearth.control", ArchitectureRules.everywhere());
///     }
///
/// Rules hold for the code that is shipped, and speak of rooms that may not exist yet. An exception is an edit of the
/// rule with its reason, here, for all to see.
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /// What holds in every module.
    public static List<ArchRule> everywhere() {
        return EverywhereRules.all("dev.hearth");
    }

    /// What holds in the engine: the same, and the arrows between its rooms.
    public static List<ArchRule> engine() {
        return Stream.concat(everywhere().stream(), EngineRules.all("dev.hearth.engine").stream())
                .toList();
    }

    /// What holds in the console: the same, and what keeps its pages apart and its screen free.
    public static List<ArchRule> ui() {
        return Stream.concat(everywhere().stream(), UiRules.all("dev.hearth.ui").stream())
                .toList();
    }

    /// One test for each rule, on the classes that a module ships below a package; none at all is a failure too.
    public static Stream<DynamicTest> testsOf(String packageName, List<ArchRule> rules) {
        var shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(packageName);
        assertThat(shipped).as("classes below %s", packageName).isNotEmpty();
        return rules.stream().map(rule -> test(rule, shipped));
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }
}
