package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.RoleId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What a setting takes, and its form as text: the same in the database, in an export and on the wire.
///
/// @param <T> the value's type
public sealed interface SettingType<T> {
    /// What a channel is for, which says what the bot needs there.
    enum ChannelUse {
        /// Cards are posted there.
        POSTS,
        /// What is posted there is for moderators' eyes.
        ALERTS
    }

    /// What a role is for, which says what it may be.
    enum RoleUse {
        /// It marks people.
        MARKS,
        /// The bot gives it to people.
        GIVEN,
        /// The bot mentions it.
        PINGED
    }

    /// Reads a written value.
    ///
    /// @throws Unfit if it is out of bounds
    T read(String text) throws Unfit;

    /// Writes what [#read] reads.
    String write(T value);

    /// The only values that there are; empty if they are not a few.
    default List<String> choices() {
        return List.of();
    }

    /// A channel of the guild.
    record Channel(ChannelUse use) implements SettingType<ChannelId> {
        @Override
        public ChannelId read(String text) throws Unfit {
            return new ChannelId(Written.id(text));
        }

        @Override
        public String write(ChannelId value) {
            return Long.toString(value.value());
        }
    }

    /// A role of the guild.
    record Role(RoleUse use) implements SettingType<RoleId> {
        @Override
        public RoleId read(String text) throws Unfit {
            return new RoleId(Written.id(text));
        }

        @Override
        public String write(RoleId value) {
            return Long.toString(value.value());
        }
    }

    /// Several channels, in the order in which they were named.
    record Channels(int most) implements SettingType<List<ChannelId>> {
        @Override
        public List<ChannelId> read(String text) throws Unfit {
            return Written.ids(text, most).stream().map(ChannelId::new).toList();
        }

        @Override
        public String write(List<ChannelId> value) {
            return Written.ids(value.stream().map(ChannelId::value));
        }
    }

    /// Several roles, in the order in which they were named.
    record Roles(int most) implements SettingType<List<RoleId>> {
        @Override
        public List<RoleId> read(String text) throws Unfit {
            return Written.ids(text, most).stream().map(RoleId::new).toList();
        }

        @Override
        public String write(List<RoleId> value) {
            return Written.ids(value.stream().map(RoleId::value));
        }
    }

    /// On or off.
    record Truth() implements SettingType<Boolean> {
        private static final List<String> CHOICES = List.of("true", "false");

        @Override
        public Boolean read(String text) throws Unfit {
            if (!CHOICES.contains(text.strip())) {
                throw new Unfit("choice");
            }
            return Boolean.valueOf(text.strip());
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }
    }

    /// A whole number within bounds.
    record Whole(int least, int most) implements SettingType<Integer> {
        @Override
        public Integer read(String text) throws Unfit {
            try {
                int value = Integer.parseInt(text.strip());
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Too long for a number is out of bounds as well.
            }
            throw new Unfit("bounds", least, most);
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }
    }

    /// One of a few values, each with words of its own.
    record OneOf<E extends Enum<E>>(Class<E> values) implements SettingType<E> {
        @Override
        public E read(String text) throws Unfit {
            try {
                return Enum.valueOf(values, text.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new Unfit("choice");
            }
        }

        @Override
        public String write(E value) {
            return value.name();
        }

        @Override
        public List<String> choices() {
            return Stream.of(values.getEnumConstants()).map(Enum::name).toList();
        }
    }

    /// Words that the bot says in this guild.
    record Text(int most) implements SettingType<String> {
        @Override
        public String read(String text) throws Unfit {
            return Written.text(text, most);
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /// Words or short phrases, one a line.
    record Phrases(int most, int longest) implements SettingType<List<String>> {
        @Override
        public List<String> read(String text) throws Unfit {
            return Written.phrases(text, most, longest);
        }

        @Override
        public String write(List<String> value) {
            return String.join("\n", value);
        }
    }

    /// A time of the day, to the minute.
    record Clock() implements SettingType<LocalTime> {
        @Override
        public LocalTime read(String text) throws Unfit {
            return Written.time(text);
        }

        @Override
        public String write(LocalTime value) {
            return value.toString();
        }
    }

    /// A place of the IANA time zone database.
    record Zone() implements SettingType<ZoneId> {
        @Override
        public ZoneId read(String text) throws Unfit {
            return Written.zone(text);
        }

        @Override
        public String write(ZoneId value) {
            return value.getId();
        }
    }

    /// A country by its two letters of ISO 3166.
    record Country() implements SettingType<String> {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public String read(String text) throws Unfit {
            String code = text.strip().toUpperCase(Locale.ROOT);
            if (!CODES.contains(code)) {
                throw new Unfit("country");
            }
            return code;
        }

        @Override
        public String write(String value) {
            return value;
        }
    }
}
