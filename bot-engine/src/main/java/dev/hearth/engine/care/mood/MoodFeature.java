package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.util.List;

/// The room of check-ins: what it contributes to the engine.
public final class MoodFeature {
    private MoodFeature() {}

    public static Feature of(
            Database database,
            MemberSeal seal,
            EntryIds ids,
            LocalDays days,
            SettingsService settings,
            Courier courier) {
        Words words = Words.beside(MoodFeature.class, MoodControls.ROOM);
        MoodService service = new MoodService(new MoodRepository(database, seal), ids, new GuildRules(settings, days));
        Sharing sharing = new Sharing(words, service, settings, courier);
        MoodCommand command = new MoodCommand(words, service);
        return Feature.named(MoodControls.ROOM)
                .command(command.checkIn())
                .command(command.insights())
                .actions(new MoodActions(words, service).all())
                .actions(List.of(sharing.action()))
                .build();
    }
}
