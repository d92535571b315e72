package dev.hearth.engine.guild.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The definitions as a whole.
class SettingsTest {
    @Test
    void everyDefinitionIsListedOnce() throws IllegalAccessException {
        List<Setting<?>> defined = new ArrayList<>();
        for (Field field : Settings.class.getDeclaredFields()) {
            if (field.getType() == Setting.class) {
                defined.add((Setting<?>) field.get(null));
            }
        }

        assertThat(Settings.ALL).hasSameElementsAs(defined).doesNotHaveDuplicates();
        assertThat(Settings.ALL).extracting(Setting::key).doesNotHaveDuplicates();
    }

    @Test
    void everyStandardIsAValueOfItsSetting() throws Unfit {
        for (Setting<?> setting : Settings.ALL) {
            String standard = setting.writtenStandard().orElse("");
            if (!standard.isEmpty()) {
                assertThat(setting.normal(standard)).as(setting.key()).isEqualTo(standard);
            }
        }
    }

    @Test
    void everyGroupFitsIntoOneSubcommandOfDiscords() {
        for (SettingGroup group : SettingGroup.values()) {
            Set<String> names =
                    Settings.of(group).stream().map(Setting::optionName).collect(Collectors.toSet());

            assertThat(names)
                    .as(group.name())
                    .hasSameSizeAs(Settings.of(group))
                    .hasSizeBetween(1, 25)
                    .allSatisfy(name -> assertThat(name).matches("[a-z-]{1,32}"));
        }
    }

    /// The one list of what works: a setting that says so is read somewhere, and one that waits is read nowhere, so
    /// that the room which brings its effect has to say so here.
    @Test
    void exactlyTheSettingsThatWorkAreReadByARoom() {
        JavaClasses shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.hearth.engine");
        Set<String> read = new HashSet<>();
        shipped.forEach(type -> type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Settings.class))
                .filter(access -> !type.isEquivalentTo(Settings.class))
                .filter(access -> !type.getName().contains("PermissionNeeds")) // asks what works before it asks for it
                .filter(access -> !type.getSimpleName().equals("ModerationLog")
                        || !access.getTarget().getName().equals("MOD_ALERT_CHANNEL")) // there a last resort only
                .filter(access -> !type.getSimpleName().equals("SettingWords"))
                .filter(access -> !type.getSimpleName().equals("HouseRules"))
                .forEach(access -> read.add(access.getTarget().getName())));

        assertThat(constants(read))
                .isEqualTo(Settings.ALL.stream()
                        .filter(setting -> !setting.effect().isWaiting())
                        .map(Setting::key)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> constants(Set<String> names) {
        Set<String> keys = new HashSet<>();
        for (Field field : Settings.class.getDeclaredFields()) {
            if (field.getType() == Setting.class && names.contains(field.getName())) {
                keys.add(valueOf(field).key());
            }
        }
        return keys;
    }

    private static Setting<?> valueOf(Field field) {
        try {
            return (Setting<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
