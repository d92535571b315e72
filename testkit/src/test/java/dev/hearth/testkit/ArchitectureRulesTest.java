package dev.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules themselves: each can fail, at the class that it is meant for, and none fails where all is well.
class ArchitectureRulesTest {
    private static final String BAD = "dev.hearth.testkit.fixture.bad";
    private static final String GOOD = "dev.hearth.testkit.fixture.good";
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);
    private static final JavaClasses GOOD_CLASSES = new ClassFileImporter().importPackages(GOOD);

    @ParameterizedTest
    @MethodSource("rulesForBad")
    void everyRuleCanFail(ArchRule rule) {
        assertThat(rule.evaluate(BAD_CLASSES).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesForGood")
    void noRuleFailsWhereAllIsWell(ArchRule rule) {
        rule.check(GOOD_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rulesForBad")
    void everyRuleSaysWhy(ArchRule rule) {
        assertThat(rule.getDescription()).contains(", because ");
    }

    @ParameterizedTest
    @CsvSource({
        "free of cycles, discord.Gate",
        "@NullMarked, unmarked.Unchecked",
        "final, bad.OpenToHeirs",
        "static, bad.KeepsState",
        "static, bad.KeepsHiddenState",
        "asks the clock, bad.AsksTheClock",
        "asks the clock, bad.AsksTheSystem",
        "standard output, bad.Prints",
        "SLF4J is kept, bad.LogsElsewhere",
        "Jackson 2, bad.ReadsOldJson",
        "constructors, bad.WantsAContainer",
        "two doors, discord.Gate",
        "two doors, remote.Door",
        "arrows lead down, mood.Mood",
        "arrows lead down, settings.Settings",
        "arrows lead down, health.Health",
        "arrows lead down, feature.Feature",
        "arrows lead down, command.Command",
        "arrows lead down, talk.Reply",
        "arrows lead down, text.Texts",
        "belongs to a person, settings.Settings",
        "what guilds set, settings.Settings",
        "what members feel, mood.Mood",
        "what members feel, health.Health",
        "contributions, mood.Mood",
        "JDA's next, talk.Reply",
        "SQL stands, text.Texts",
        "exceptions quote, text.Texts",
        "one pool, text.Texts",
        "through SLF4J, text.Texts",
    })
    void aRuleFindsTheClassThatBreaksIt(String words, String culprit) {
        assertThat(rulesForBad().filter(rule -> rule.getDescription().contains(words)))
                .isNotEmpty()
                .anySatisfy(rule -> assertThat(
                                rule.evaluate(BAD_CLASSES).getFailureReport().toString())
                        .contains(culprit));
    }

    @Test
    void theShippedRulesSpeakOfTheShippedPackages() {
        assertThat(ArchitectureRules.engine())
                .hasSameSizeAs(rulesForBad().toList())
                .anyMatch(rule -> rule.getDescription().contains("'dev.hearth.engine.care..'"));
        assertThat(ArchitectureRules.engine().size())
                .isGreaterThan(ArchitectureRules.everywhere().size());
    }

    @Test
    void aPackageWithoutClassesIsNoSuccess() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ArchitectureRules.testsOf("dev.hearth.nowhere", List.of()));
    }

    static Stream<ArchRule> rulesForBad() {
        return rules(BAD);
    }

    static Stream<ArchRule> rulesForGood() {
        return rules(GOOD);
    }

    private static Stream<ArchRule> rules(String root) {
        return Stream.concat(EverywhereRules.all(root).stream(), EngineRules.all(root + ".engine").stream());
    }
}
