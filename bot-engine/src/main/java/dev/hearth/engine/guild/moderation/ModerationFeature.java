package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.ai.AiService;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.access.ServerOption;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.InstantSource;

/// The room of moderation: what it contributes to the engine.
public final class ModerationFeature {
    private ModerationFeature() {}

    public static Feature of(
            Database database,
            SettingsService settings,
            AccessService access,
            Guilds guilds,
            Members members,
            Courier courier,
            AiService ai,
            EntryIds ids,
            InstantSource clock) {
        Words words = Words.beside(ModerationFeature.class, ModerationReplies.ROOM);
        ModerationRepository repository = new ModerationRepository(database);
        ModerationLog log = new ModerationLog(words, settings, guilds, courier);
        ModerationDesk desk = new ModerationDesk(repository, guilds, members, log, ids, clock);
        CasePages pages = new CasePages(words, repository, desk, log);
        return Feature.named(ModerationReplies.ROOM)
                .command(new ModCommand(words, desk, pages).command())
                .command(new ModActionCommand(words, pages, new ServerOption(guilds)).command())
                .actions(pages.actions())
                .hears(new AutoModeration(settings, access, desk, ai))
                .watches(new NewMembers(settings, access, guilds, members, courier, log, clock))
                .build();
    }
}
