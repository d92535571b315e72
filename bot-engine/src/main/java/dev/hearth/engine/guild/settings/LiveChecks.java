package dev.hearth.engine.guild.settings;

import dev.hearth.control.BotPermission;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.GuildFacts.ChannelKind;
import dev.hearth.engine.feature.Intake;
import dev.hearth.engine.guild.settings.Finding.Level;
import dev.hearth.engine.guild.settings.SettingType.ChannelUse;
import dev.hearth.engine.guild.settings.SettingType.RoleUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds a value against the guild as it is: what was deleted, what the bot may not, what would not work or would show
/// to everyone what is for a few.
final class LiveChecks {
    private static final Set<ChannelKind> WRITABLE = EnumSet.of(ChannelKind.TEXT, ChannelKind.NEWS);
    private static final List<BotPermission> TO_POST =
            List.of(BotPermission.VIEW_CHANNEL, BotPermission.SEND_MESSAGES, BotPermission.EMBED_LINKS);

    private LiveChecks() {}

    /// What is wrong with a value.
    ///
    /// @param facts the guild; empty if it cannot be seen now
    static <T> List<Finding> check(Setting<T> setting, T value, Optional<GuildFacts> facts) {
        if (!looksAtTheGuild(setting.type())) {
            return facts.map(guild -> unheard(setting, value, guild)).orElseGet(List::of);
        }
        return facts.map(guild -> new OfOne(setting, guild).look(value))
                .orElseGet(() -> List.of(new Finding(Level.UNKNOWN, setting, "offline", List.of())));
    }

    /// What works only from the next connection on, for Discord does not tell the bot what it needs.
    private static List<Finding> unheard(Setting<?> setting, Object value, GuildFacts guild) {
        boolean on = value.equals(true);
        if (on && setting.equals(Settings.AUTO_MOD) && !guild.intakes().contains(Intake.MESSAGES)) {
            return List.of(new Finding(Level.WARNING, setting, "unheard-messages", List.of()));
        }
        boolean greets = on && setting.equals(Settings.WELCOME);
        boolean gives = setting.equals(Settings.SYSTEM_ROLE);
        return (greets || gives) && !guild.intakes().contains(Intake.ARRIVALS)
                ? List.of(new Finding(Level.WARNING, setting, "unheard-arrivals", List.of()))
                : List.of();
    }

    private static boolean looksAtTheGuild(SettingType<?> type) {
        return type instanceof SettingType.Channel
                || type instanceof SettingType.Channels
                || type instanceof SettingType.Role
                || type instanceof SettingType.Roles;
    }

    /// One setting before one guild.
    private record OfOne(Setting<?> setting, GuildFacts guild) {
        List<Finding> look(Object value) {
            return switch (setting.type()) {
                case SettingType.Channel(ChannelUse use) -> channel((ChannelId) value, use);
                case SettingType.Role(RoleUse use) -> role((RoleId) value, use);
                case SettingType.Channels _, SettingType.Roles _ -> missing((List<?>) value);
                default -> List.of();
            };
        }

        private List<Finding> missing(List<?> ids) {
            return ids.stream()
                    .flatMap(id -> switch (id) {
                        case ChannelId channel when guild.channel(channel).isEmpty() -> gone(channel);
                        case RoleId role when guild.role(role).isEmpty() -> gone(role);
                        default -> Stream.empty();
                    })
                    .toList();
        }

        private Stream<Finding> gone(ChannelId id) {
            return Stream.of(Finding.error(setting, "channel-gone", Long.toString(id.value())));
        }

        private Stream<Finding> gone(RoleId id) {
            return Stream.of(Finding.error(setting, "role-gone", Long.toString(id.value())));
        }

        private List<Finding> channel(ChannelId id, ChannelUse use) {
            Optional<GuildFacts.Channel> found = guild.channel(id);
            if (found.isEmpty()) {
                return gone(id).toList();
            }
            GuildFacts.Channel channel = found.get();
            if (!WRITABLE.contains(channel.kind())) {
                return List.of(Finding.error(setting, "channel-kind"));
            }
            List<Finding> findings = new ArrayList<>();
            List<BotPermission> lacks =
                    TO_POST.stream().filter(channel.missing()::contains).toList();
            if (!lacks.isEmpty()) {
                findings.add(Finding.error(setting, "channel-permissions", lacks));
            }
            if (use == ChannelUse.ALERTS && channel.open()) {
                findings.add(Finding.error(setting, "channel-public"));
            }
            return findings;
        }

        private List<Finding> role(RoleId id, RoleUse use) {
            Optional<GuildFacts.Role> found = guild.role(id);
            if (found.isEmpty()) {
                return gone(id).toList();
            }
            GuildFacts.Role role = found.get();
            if (role.everyone()) {
                return List.of(Finding.error(setting, "role-everyone"));
            }
            return switch (use) {
                case MARKS -> role.managed() ? List.of(Finding.error(setting, "role-managed")) : List.of();
                case GIVEN -> given(role);
                case PINGED -> pinged(role);
            };
        }

        private List<Finding> given(GuildFacts.Role role) {
            if (role.managed()) {
                return List.of(Finding.error(setting, "role-managed"));
            }
            List<Finding> findings = new ArrayList<>();
            if (role.position() >= guild.topRole()) {
                findings.add(Finding.error(setting, "role-above"));
            }
            if (Stream.of(GuildPermission.ADMINISTRATOR, GuildPermission.MANAGE_SERVER, GuildPermission.MANAGE_ROLES)
                    .anyMatch(right -> right.isIn(role.permissions()))) {
                findings.add(Finding.error(setting, "role-admin"));
            }
            if (!GuildPermission.MANAGE_ROLES.isIn(guild.granted())) {
                findings.add(Finding.error(setting, "role-manage"));
            }
            findings.addAll(unheard(setting, role.id(), guild));
            return findings;
        }

        private List<Finding> pinged(GuildFacts.Role role) {
            boolean can = role.mentionable() || GuildPermission.MENTION_EVERYONE.isIn(guild.granted());
            return can ? List.of() : List.of(Finding.error(setting, "role-mention"));
        }
    }
}
