package dev.hearth.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// What ArchUnit has no words for.
final class Conditions {
    /// Composition roots and what stands inside them: the mains, and the practice server, which tests and benchmarks
    /// start without its main.
    static final DescribedPredicate<JavaClass> NO_MAINS =
            DescribedPredicate.describe("no composition roots", type -> !isRoot(outermost(type)));

    /// The compiler writes anonymous classes without `final`; nobody can inherit from them in any case.
    static final DescribedPredicate<JavaClass> NAMED_BY_SOMEBODY =
            DescribedPredicate.describe("named", type -> !type.isAnonymousClass());

    static final ArchCondition<JavaClass> BE_CLOSED_FOR_INHERITANCE = condition(
            "be final, sealed, a record, an enum or an interface",
            type -> type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isInterface()
                    || type.isEnum()
                    || type.reflect().isSealed());

    static final ArchCondition<JavaClass> LIE_IN_A_NULL_MARKED_PACKAGE = condition(
            "lie in a package with @NullMarked",
            type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));

    private Conditions() {}

    private static boolean isRoot(JavaClass type) {
        return type.getSimpleName().endsWith("Main") || type.getFullName().equals("dev.hearth.practice.Practice");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
    }

    private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var message = type.getFullName() + (holds.test(type) ? " does " : " does not ") + words;
                events.add(new SimpleConditionEvent(type, holds.test(type), message));
            }
        };
    }
}
