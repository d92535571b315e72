package dev.hearth.engine.guild.settings;

import static dev.hearth.control.BotPermission.MANAGE_MESSAGES;
import static dev.hearth.control.BotPermission.MANAGE_ROLES;
import static dev.hearth.control.BotPermission.MENTION_EVERYONE;
import static dev.hearth.control.BotPermission.MODERATE_MEMBERS;

import dev.hearth.control.BotPermission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What the bot has to be allowed in a guild for what is switched on there: the one place that says which setting needs
/// which permission. What waits for its room needs nothing yet: so do the steps of auto-moderation beyond a warning,
/// which come with its timeouts.
public final class PermissionNeeds {
    private static final List<Need> ALL = List.of(
            new Need(Settings.AUTO_MOD_TIMEOUT, here -> actsAsFarAs(here, AutoModAction.DELETE), MANAGE_MESSAGES),
            new Need(Settings.AUTO_MOD_TIMEOUT, here -> actsAsFarAs(here, AutoModAction.TIMEOUT), MODERATE_MEMBERS),
            new Need(
                    Settings.SYSTEM_ROLE,
                    here -> here.find(Settings.SYSTEM_ROLE).isPresent(),
                    MANAGE_ROLES),
            new Need(
                    Settings.CRISIS_ALERT_ROLE,
                    here -> here.find(Settings.CRISIS_ALERT_ROLE).isPresent(),
                    MENTION_EVERYONE));

    private PermissionNeeds() {}

    /// A permission that is needed where a setting has its effect.
    private record Need(Setting<?> setting, Predicate<GuildSettings> on, BotPermission permission) {
        boolean in(GuildSettings here) {
            return !setting.effect().isWaiting() && on.test(here);
        }
    }

    private static boolean actsAsFarAs(GuildSettings here, AutoModAction action) {
        return here.get(Settings.AUTO_MOD)
                && here.get(Settings.AUTO_MOD_MAX_ACTION).compareTo(action) >= 0;
    }

    /// The least for all that is on in a guild.
    public static Set<BotPermission> of(GuildSettings here) {
        Set<BotPermission> needed = EnumSet.copyOf(BotPermission.always());
        ALL.stream().filter(need -> need.in(here)).map(Need::permission).forEach(needed::add);
        return needed;
    }

    /// What of this is not granted, in a fixed order.
    ///
    /// @param granted what the bot may, as a sum of Discord's permission bits
    public static List<BotPermission> missing(Collection<BotPermission> needed, long granted) {
        return needed.stream()
                .filter(permission -> !permission.isIn(granted))
                .sorted()
                .toList();
    }
}
