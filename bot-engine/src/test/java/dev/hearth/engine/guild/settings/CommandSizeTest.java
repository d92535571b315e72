package dev.hearth.engine.guild.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Option;
import dev.hearth.testkit.HandClock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;

/// Discord takes a command of at most 8000 characters: names, descriptions and values with those of all subcommands and
/// options, the longest translation of each.
class CommandSizeTest {
    private static final int MOST = 8_000;

    private final Words words = Words.beside(SettingsFeature.class, "settings");

    @EveryStore
    void allSettingsTogetherAreNoMoreThanDiscordTakes(Database database) {
        InstantSource clock = new HandClock(Instant.EPOCH);
        NoGuilds guilds = new NoGuilds();
        SettingsService service = SettingsFeature.service(
                database, new HouseRules(ZoneOffset.UTC, 0), guilds, new EntryIds(clock, new Random(1)), clock);
        Command command = SettingsFeature.of(service, guilds).commands().getFirst();

        int size =
                size(command) + command.branches().stream().mapToInt(this::size).sum();

        assertThat(size).isBetween(MOST / 4, MOST);
    }

    private int size(Command command) {
        return command.shortName().length()
                + longest(command.descriptionKey())
                + command.options().stream()
                        .mapToInt(option -> size(command, option))
                        .sum();
    }

    private int size(Command command, Option option) {
        int choices = option instanceof Option.OneOf few
                ? few.values().stream()
                        .mapToInt(value -> value.length() + longest(command.choiceKey(few, value)))
                        .sum()
                : 0;
        return option.name().length() + longest(command.descriptionKey(option)) + choices;
    }

    private int longest(String key) {
        return Stream.of(Language.values())
                .mapToInt(language -> words.text(language, key).length())
                .max()
                .orElseThrow();
    }
}
