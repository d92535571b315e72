package dev.hearth.testkit;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// What holds in every module, below one root package.
final class EverywhereRules {
    /// Types of which a constant is no constant.
    private static final String MUTABLE =
            "java\\.util\\.concurrent\\.(atomic\\..*|locks\\..*|Concurrent.*|.*Queue|.*Deque)"
                    + "|java\\.util\\.(HashMap|LinkedHashMap|TreeMap|HashSet|LinkedHashSet|TreeSet|ArrayList|LinkedList|ArrayDeque)"
                    + "|java\\.lang\\.(ThreadLocal|StringBuilder)";

    private static final String CLOCKS = "java\\.time\\.(Clock|Instant|InstantSource|LocalDate|LocalTime|LocalDateTime"
            + "|OffsetDateTime|ZonedDateTime|Year|YearMonth)";

    private EverywhereRules() {}

    static List<ArchRule> all(String root) {
        return List.of(
                noCycles(root),
                marked(),
                closed(),
                noState(),
                noClock(),
                noStandardStreams(),
                noOtherLogging(),
                noOldJackson(),
                noContainers());
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("two packages that need each other are one package that nobody can understand alone");
    }

    private static ArchRule marked() {
        return classes()
                .should(Conditions.LIE_IN_A_NULL_MARKED_PACKAGE)
                .allowEmptyShould(true)
                .because("NullAway only looks where @NullMarked stands, so a package without it is unchecked");
    }

    private static ArchRule closed() {
        return classes()
                .that(are(Conditions.NAMED_BY_SOMEBODY))
                .should(Conditions.BE_CLOSED_FOR_INHERITANCE)
                .allowEmptyShould(true)
                .because("what may be inherited from has to be designed for it; here nothing is");
    }

    private static ArchRule noState() {
        return fields().that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .notHaveRawType(nameMatching(MUTABLE).forSubtype())
                .allowEmptyShould(true)
                .because("static state outlives the engine that a test stops and is shared with the one it starts");
    }

    private static ArchRule noClock() {
        return noClasses()
                .that(are(Conditions.NO_MAINS))
                .should()
                .callMethodWhere(target(nameMatching("now|system.*|tick.*")).and(target(owner(nameMatching(CLOCKS)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .allowEmptyShould(true)
                .because("time comes in by the constructor as InstantSource; only a composition root asks the clock");
    }

    private static ArchRule noStandardStreams() {
        return noClasses()
                .that(are(Conditions.NO_MAINS))
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true)
                .because("standard output belongs to the parent process; what is to be told goes to the log");
    }

    /// A signature may name it, for `DataSource` demands that.
    private static ArchRule noOtherLogging() {
        return noClasses()
                .should()
                .accessClassesThat(
                        resideInAnyPackage("java.util.logging..", "org.apache.log4j..", "org.apache.commons.logging.."))
                .allowEmptyShould(true)
                .because("only what goes through SLF4J is kept free of members' text");
    }

    private static ArchRule noOldJackson() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind.."))
                .allowEmptyShould(true)
                .because("Jackson 2 is here for JDA alone and may go with its next version; ours is tools.jackson");
    }

    private static ArchRule noContainers() {
        DescribedPredicate<JavaClass> container = resideInAnyPackage(
                "org.springframework..",
                "lombok..",
                "javax.inject..",
                "jakarta.inject..",
                "com.google.inject..",
                "dagger..");
        return noClasses()
                .should()
                .dependOnClassesThat(container)
                .allowEmptyShould(true)
                .because("everything is handed in by constructors that a reader can follow, and nothing is generated");
    }
}
