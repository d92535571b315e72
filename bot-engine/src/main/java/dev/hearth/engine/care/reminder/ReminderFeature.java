package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.DoneWatch;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// The room of reminders: what it contributes to the engine.
public final class ReminderFeature {
    /// They are so much late at most.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final Duration BETWEEN_ZONES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_ERASURES = Duration.ofMinutes(10);

    private ReminderFeature() {}

    /// Declares the room.
    ///
    /// @param watches asked when it is needed, since rooms that are made later count as well
    public static Feature of(
            Database database,
            MemberSeal seal,
            EntryIds ids,
            MemberChoices choices,
            SettingsService settings,
            AccessService access,
            Members members,
            Gateway gateway,
            Courier courier,
            Supplier<List<DoneWatch>> watches,
            InstantSource clock) {
        Words words = Words.beside(ReminderFeature.class, ReminderReplies.ROOM);
        ReminderRepository reminders = new ReminderRepository(database, seal);
        PostRepository posts = new PostRepository(database);
        ClosedRepository closed = new ClosedRepository(database);
        GuildRules rules = new GuildRules(settings, access, members);
        ReminderService service = new ReminderService(reminders, posts, closed, ids, choices, rules, watches);
        ReminderCommand command = new ReminderCommand(words, service);
        Outbox outbox = new Outbox(
                reminders,
                posts,
                choices,
                rules,
                new Messenger(words, choices, rules, closed, courier),
                ids,
                () -> gateway.link() == Gateway.Link.CONNECTED,
                clock);
        return Feature.named(ReminderReplies.ROOM)
                .command(command.reminder())
                .actions(command.actions())
                .activity(new ActivityDays(ReminderReplies.ROOM, posts::doneDays))
                .personal(new ReminderData(reminders, posts, closed))
                .job(new Job("reminders", BETWEEN_LOOKS, outbox::run, false))
                .job(new Job("reminder-zones", BETWEEN_ZONES, outbox::followZones, false))
                .job(new Job("erase-reminders", BETWEEN_ERASURES, () -> service.erase(clock.instant()), false))
                .build();
    }
}
