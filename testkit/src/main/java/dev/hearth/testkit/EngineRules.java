package dev.hearth.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/// What holds in the engine: the arrows between its rooms, and which room knows which library.
final class EngineRules {
    /// From top to bottom; a room may use those below it and not those above.
    private static final List<List<String>> FLOORS = List.of(
            List.of("discord", "remote"),
            List.of("care", "guild", "ops"),
            List.of("feature"),
            List.of("command"),
            List.of("talk"),
            List.of("base"));

    private final String root;

    private EngineRules(String root) {
        this.root = root;
    }

    static List<ArchRule> all(String root) {
        return new EngineRules(root).all();
    }

    private List<ArchRule> all() {
        var rules = new ArrayList<>(arrows());
        rules.add(apart("discord", "remote", "Discord's side and the console's are two doors of one house"));
        rules.add(apart("remote", "discord", "Discord's side and the console's are two doors of one house"));
        rules.add(apart("guild", "care", "care belongs to a person, who is in many guilds and leaves them"));
        rules.add(apart("guild", "ops", "what guilds set is used by operations, not the other way round"));
        rules.add(apart("care", "ops", "what keeps the bot running has no business with what members feel"));
        rules.add(apart("ops", "care", "what keeps the bot running has no business with what members feel"));
        rules.add(careRoomsApart());
        rules.add(only(in("discord"), "net.dv8tion..", "JDA's next major version is then one room's work"));
        rules.add(only(inOrRepository("base.store"), "org.jdbi..", "SQL stands in repositories and nowhere else"));
        rules.add(only(in("base.store"), "java.sql..", "a driver's exceptions quote what members wrote"));
        rules.add(only(in("base.store"), "javax.sql..", "a driver's exceptions quote what members wrote"));
        rules.add(only(in("base.store"), "com.zaxxer..", "there is one pool"));
        rules.add(only(in("base.log"), "ch.qos.logback..", "all others log through SLF4J"));
        rules.add(drawing());
        return List.copyOf(rules);
    }

    private List<ArchRule> arrows() {
        var rules = new ArrayList<ArchRule>();
        for (int floor = 1; floor < FLOORS.size(); floor++) {
            var above = FLOORS.subList(0, floor).stream().flatMap(List::stream).toList();
            for (var room : FLOORS.get(floor)) {
                rules.add(noClasses()
                        .that(in(room))
                        .should()
                        .dependOnClassesThat(in(above))
                        .allowEmptyShould(true)
                        .because("the arrows lead down, so that a room can be read without those above it"));
            }
        }
        return rules;
    }

    private ArchRule apart(String room, String other, String reason) {
        return noClasses()
                .that(in(room))
                .should()
                .dependOnClassesThat(in(other))
                .allowEmptyShould(true)
                .because(reason);
    }

    private ArchRule careRoomsApart() {
        return slices().matching(root + ".care.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .because("what rooms of care need of each other goes through contributions that feature owns");
    }

    private ArchRule drawing() {
        return noClasses()
                .that(not(in("base.chart")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "org.jfree.."))
                .allowEmptyShould(true)
                .because("the JDK's drawing is loaded with the first picture, not before");
    }

    private static ArchRule only(DescribedPredicate<JavaClass> who, String library, String reason) {
        return noClasses()
                .that(not(who))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true)
                .because(reason);
    }

    private DescribedPredicate<JavaClass> in(String room) {
        return resideInAPackage(root + "." + room + "..");
    }

    private DescribedPredicate<JavaClass> in(List<String> rooms) {
        return resideInAnyPackage(
                rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> inOrRepository(String room) {
        return in(room).or(DescribedPredicate.describe(
                "are repositories", type -> type.getName().matches(".*Repository(\\$.*)?")));
    }
}
