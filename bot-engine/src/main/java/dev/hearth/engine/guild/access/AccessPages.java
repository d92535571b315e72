package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.settings.PermissionNeeds;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What staff look at, page by page. Where a page begins stands in its buttons, so that they work after a restart.
final class AccessPages {
    /// Who may look: the same for the commands and for the buttons below what they show.
    static final Terms WHO_SEES = Terms.forStaff(StaffRole.SUPPORT);

    private static final int DEEDS = 6;
    private static final int GUILDS = 10;

    private final Words words;
    private final AccessRepository repository;
    private final AccessService service;
    private final SettingsService settings;
    private final Guilds guilds;

    AccessPages(
            Words words, AccessRepository repository, AccessService service, SettingsService settings, Guilds guilds) {
        this.words = words;
        this.repository = repository;
        this.service = service;
        this.settings = settings;
        this.guilds = guilds;
    }

    List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(AccessReplies.INFO, in -> new Reply.Redraw(turned(in)))
                        .on(WHO_SEES),
                ActionHandler.of(AccessReplies.LIST, in -> new Reply.Redraw(list(in, page(in))))
                        .on(WHO_SEES));
    }

    private static int page(Invocation in) {
        return Integer.parseInt(in.args().getFirst());
    }

    private Screen turned(Invocation in) {
        long id = Long.parseLong(in.args().get(1), Character.MAX_RADIX);
        EntryId older = in.args().size() > 2 ? EntryId.of(in.args().get(2)) : null;
        return switch (Subject.Kind.valueOf(in.args().getFirst().toUpperCase(Locale.ROOT))) {
            case USER -> user(in, new UserId(id), older);
            case GUILD -> guild(in, new GuildId(id), older);
        };
    }

    /// What there is to know about somebody's access.
    ///
    /// @param older where the history goes on; null for its newest page
    Screen user(Invocation in, UserId user, @Nullable EntryId older) {
        return AccessReplies.user(
                in.speech(words),
                user,
                service.role(user),
                service.ban(user, in.at()),
                history(Subject.of(user), older));
    }

    /// What there is to know about a guild.
    ///
    /// @param older where the history goes on; null for its newest page
    Screen guild(Invocation in, GuildId guild, @Nullable EntryId older) {
        Optional<GuildFacts.Summary> facts = guilds.find(guild).map(GuildFacts::summary);
        return AccessReplies.guild(
                in.speech(words),
                guild,
                facts.map(this::line),
                service.ban(guild, in.at()),
                service.showsPrivate(guild),
                history(Subject.of(guild), older));
    }

    /// The guilds that the bot is in, by name.
    ///
    /// @param page from 0; the last one if there are fewer
    Screen list(Invocation in, int page) {
        List<GuildFacts.Summary> all = guilds.all().stream()
                .sorted(Comparator.comparing((GuildFacts.Summary guild) -> guild.name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(guild -> guild.id().value()))
                .toList();
        int pages = Math.max(1, (all.size() + GUILDS - 1) / GUILDS);
        int shown = Math.clamp(page, 0, pages - 1);
        List<AccessReplies.GuildLine> lines = all.stream()
                .skip((long) shown * GUILDS)
                .limit(GUILDS)
                .map(this::line)
                .toList();
        return AccessReplies.list(in.speech(words), lines, all.size(), shown, pages);
    }

    private AccessReplies.GuildLine line(GuildFacts.Summary guild) {
        int missing = PermissionNeeds.missing(PermissionNeeds.of(settings.of(guild.id())), guild.granted())
                .size();
        return new AccessReplies.GuildLine(guild.id(), guild.name(), guild.members(), missing);
    }

    private AccessReplies.History history(Subject subject, @Nullable EntryId older) {
        List<Deed> found = repository.deeds(subject, older, DEEDS + 1);
        return new AccessReplies.History(
                subject, found.stream().limit(DEEDS).toList(), found.size() > DEEDS, older != null);
    }
}
