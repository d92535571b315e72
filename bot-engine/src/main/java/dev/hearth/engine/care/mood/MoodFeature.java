package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.Drawings;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.NextStep;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// The room of check-ins: what it contributes to the engine.
public final class MoodFeature {
    /// It is told at the time that a guild chose or up to so much later.
    private static final Duration BETWEEN_DIGESTS = Duration.ofMinutes(5);

    private MoodFeature() {}

    /// What it takes over from another product.
    public static Takeover takeover() {
        return new MoodTakeover(Words.beside(MoodFeature.class, MoodControls.ROOM)).declared();
    }

    public static Feature of(
            Database database,
            MemberSeal seal,
            EntryIds ids,
            MemberDays days,
            SettingsService settings,
            AccessService access,
            Guilds guilds,
            Courier courier,
            Drawings drawings,
            Supplier<List<NextStep>> next,
            InstantSource clock) {
        Words words = Words.beside(MoodFeature.class, MoodControls.ROOM);
        MoodRepository repository = new MoodRepository(database, seal);
        MoodService service = new MoodService(repository, ids, new GuildRules(settings), days, new NextSteps(next));
        Sharing sharing = new Sharing(words, service, settings, courier);
        Digest digest = new Digest(words, new WeekRepository(database), settings, access, guilds, courier);
        MoodCommand command = new MoodCommand(words, service, drawings);
        return Feature.named(MoodControls.ROOM)
                .command(command.checkIn())
                .command(command.insights())
                .actions(new MoodActions(words, service).all())
                .actions(List.of(sharing.action()))
                .activity(new ActivityDays("checkin", repository::days))
                .personal(new MoodData(repository))
                .job(new Job("week-digest", BETWEEN_DIGESTS, () -> digest.tell(clock.instant()), false))
                .build();
    }
}
