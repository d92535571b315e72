package dev.hearth.engine.discord;

import dev.hearth.control.BotPermission;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.GuildFacts.ChannelKind;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Intake;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.attribute.ICategorizableChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.sharding.ShardManager;

/// Reads from JDA's memory what guilds are like; asks Discord for nothing.
final class GuildsAtDiscord implements Guilds {
    private final Supplier<Optional<ShardManager>> session;
    private final Pictures pictures;
    private final Supplier<Set<Intake>> intakes;

    GuildsAtDiscord(Supplier<Optional<ShardManager>> session, Pictures pictures, Supplier<Set<Intake>> intakes) {
        this.session = session;
        this.pictures = pictures;
        this.intakes = intakes;
    }

    @Override
    public boolean online() {
        return session.get().isPresent();
    }

    @Override
    public List<GuildFacts.Summary> all() {
        return session.get().stream()
                .flatMap(there -> there.getGuildCache().stream())
                .map(this::summary)
                .toList();
    }

    @Override
    public Optional<GuildFacts> find(GuildId guild) {
        return session.get().map(there -> there.getGuildById(guild.value())).map(this::facts);
    }

    private GuildFacts.Summary summary(Guild guild) {
        return new GuildFacts.Summary(
                new GuildId(guild.getIdLong()),
                guild.getName(),
                Optional.ofNullable(guild.getIconUrl()).map(pictures::place),
                guild.getLocale().getLocale(),
                guild.getMemberCount(),
                Permission.getRaw(guild.getSelfMember().getPermissions()));
    }

    private GuildFacts facts(Guild guild) {
        return new GuildFacts(
                summary(guild),
                guild.getChannels().stream()
                        .map(channel -> channel(guild, channel))
                        .flatMap(Optional::stream)
                        .toList(),
                guild.getRoles().stream().map(GuildsAtDiscord::role).toList(),
                guild.getSelfMember().getRoles().stream()
                        .mapToInt(Role::getPosition)
                        .max()
                        .orElse(-1),
                intakes.get());
    }

    /// Empty for a category, which is no place to write.
    private static Optional<GuildFacts.Channel> channel(Guild guild, GuildChannel channel) {
        return kind(channel)
                .map(kind -> new GuildFacts.Channel(
                        new ChannelId(channel.getIdLong()),
                        channel.getName(),
                        kind,
                        category(channel),
                        missing(Permission.getRaw(guild.getSelfMember().getPermissions(channel))),
                        guild.getPublicRole().hasPermission(channel, Permission.VIEW_CHANNEL)));
    }

    private static String category(GuildChannel channel) {
        return channel instanceof ICategorizableChannel inCategory && inCategory.getParentCategory() != null
                ? Objects.requireNonNull(inCategory.getParentCategory()).getName()
                : "";
    }

    private static Optional<ChannelKind> kind(Channel channel) {
        return switch (channel.getType()) {
            case TEXT -> Optional.of(ChannelKind.TEXT);
            case NEWS -> Optional.of(ChannelKind.NEWS);
            case VOICE -> Optional.of(ChannelKind.VOICE);
            case FORUM, MEDIA -> Optional.of(ChannelKind.FORUM);
            case STAGE -> Optional.of(ChannelKind.STAGE);
            default -> Optional.empty();
        };
    }

    private static GuildFacts.Role role(Role role) {
        return new GuildFacts.Role(
                new RoleId(role.getIdLong()),
                role.getName(),
                role.getPosition(),
                role.isPublicRole(),
                role.isManaged(),
                role.getPermissionsRaw(),
                role.isMentionable());
    }

    /// What of that which is needed everywhere is not granted.
    static Set<BotPermission> missing(long granted) {
        Set<BotPermission> missing = EnumSet.copyOf(BotPermission.always());
        missing.removeIf(wanted -> wanted.isIn(granted));
        return missing;
    }
}
