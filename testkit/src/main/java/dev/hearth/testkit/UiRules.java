package dev.hearth.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/// What holds in the console: view models that need no screen, pages that do not enter each other, one room that calls
/// other processes.
final class UiRules {
    private static final List<String> PAGES =
            List.of("home", "practice", "servers", "logs", "connect", "staff", "feedback", "settings");

    private final String root;

    private UiRules(String root) {
        this.root = root;
    }

    static List<ArchRule> all(String root) {
        return new UiRules(root).all();
    }

    private List<ArchRule> all() {
        var rules = new ArrayList<ArchRule>();
        rules.add(viewModelsWithoutControls());
        rules.add(onlyLinkCalls());
        PAGES.forEach(page -> rules.add(pageAlone(page)));
        for (var below :
                List.of("choice", "frame", "kit", "link", "live", "page", "port", "recovery", "text", "trial")) {
            rules.add(belowThePages(below));
        }
        return List.copyOf(rules);
    }

    private static ArchRule viewModelsWithoutControls() {
        return noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.scene..").or(resideInAPackage("javafx.stage..")))
                .allowEmptyShould(true)
                .because("what decides is then tested in milliseconds and without a screen");
    }

    private ArchRule onlyLinkCalls() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".link..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http.."))
                .allowEmptyShould(true)
                .because("whoever draws or decides never waits for another process");
    }

    private ArchRule pageAlone(String page) {
        var others = PAGES.stream()
                .filter(other -> !other.equals(page))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + page + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .because("a page opens another by its name, through the frame, and is read without it");
    }

    private ArchRule belowThePages(String room) {
        var pages = PAGES.stream().map(page -> root + "." + page + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(pages)
                .allowEmptyShould(true)
                .because("what every page stands on knows none of them");
    }
}
