package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Carries a guild's choices to another guild, where channels and roles have other ids: each is found there by its
/// name. Where there is none of that name, or more than one, the setting is left as it is there.
final class Namesakes {
    private final GuildFacts from;
    private final GuildFacts to;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Finding> left = new ArrayList<>();

    Namesakes(GuildFacts from, GuildFacts to) {
        this.from = from;
        this.to = to;
    }

    Namesakes carry(GuildSettings settings) {
        Settings.ALL.forEach(setting -> carry(setting, settings));
        return this;
    }

    List<Edit> edits() {
        return edits;
    }

    /// What could not be carried.
    List<Finding> left() {
        return left;
    }

    private <T> void carry(Setting<T> setting, GuildSettings settings) {
        if (!settings.isChosen(setting)) {
            edits.add(new Edit(setting, null));
            return;
        }
        Optional<T> there = settings.find(setting).flatMap(this::there);
        if (there.isPresent()) {
            edits.add(new Edit(setting, setting.type().write(there.get())));
        } else {
            left.add(new Finding(Finding.Level.WARNING, setting, "namesake", List.of()));
        }
    }

    @SuppressWarnings("unchecked") // what takes the place of an id is an id of the same sort
    private <T> Optional<T> there(T value) {
        return (Optional<T>)
                switch (value) {
                    case ChannelId channel -> channel(channel);
                    case RoleId role -> role(role);
                    case List<?> several -> all(several);
                    default -> Optional.of(value);
                };
    }

    private Optional<List<?>> all(List<?> several) {
        List<?> there = several.stream().flatMap(one -> there(one).stream()).toList();
        return there.size() == several.size() ? Optional.of(there) : Optional.empty();
    }

    private Optional<ChannelId> channel(ChannelId id) {
        return from.channel(id)
                .flatMap(channel -> only(to.channels().stream()
                        .filter(there -> there.name().equals(channel.name()) && there.kind() == channel.kind())
                        .map(GuildFacts.Channel::id)));
    }

    private Optional<RoleId> role(RoleId id) {
        return from.role(id)
                .flatMap(role -> only(to.roles().stream()
                        .filter(there -> there.name().equals(role.name()))
                        .map(GuildFacts.Role::id)));
    }

    private static <I> Optional<I> only(Stream<I> found) {
        List<@Nullable I> two = new ArrayList<>(found.limit(2).toList());
        return two.size() == 1 ? Optional.ofNullable(two.getFirst()) : Optional.empty();
    }
}
