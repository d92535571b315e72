package dev.hearth.engine.care.journal;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Reply;
import java.util.List;

/// Posts one entry where its member is, when they have said so twice, with their name, and only where they could have
/// written it themselves. Once in each channel after the other.
final class JournalSharing {
    private final Words words;
    private final SharedRepository shared;
    private final Notebook book;
    private final SettingsService settings;
    private final Courier courier;

    JournalSharing(Words words, SharedRepository shared, Notebook book, SettingsService settings, Courier courier) {
        this.words = words;
        this.shared = shared;
        this.book = book;
        this.settings = settings;
        this.courier = courier;
    }

    List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(JournalReplies.ASK_SHARE, in -> book.with(in, (_, entry) -> ask(in, entry)))
                        .on(JournalCommand.JOURNAL),
                ActionHandler.of(JournalReplies.SHARE, in -> book.with(in, (_, entry) -> share(in, entry)))
                        .on(JournalCommand.JOURNAL));
    }

    private Reply ask(Invocation in, Note entry) {
        Speech speech = in.speech(words);
        return switch (in.origin()) {
            case Origin.Direct _ -> JournalReplies.told(speech, "share.direct");
            case Origin.InGuild here when !here.speaks() -> JournalReplies.told(speech, "share.silent");
            case Origin.InGuild _ when !JournalReplies.isShareable(entry) -> JournalReplies.told(speech, "share.long");
            case Origin.InGuild here -> JournalReplies.confirmSharing(speech, entry, here.channel());
        };
    }

    private Reply share(Invocation in, Note entry) {
        Speech speech = in.speech(words);
        if (!(in.origin() instanceof Origin.InGuild here) || !here.speaks()) {
            return ask(in, entry);
        }
        if (!shared.take(entry, here.channel())) {
            return JournalReplies.told(speech, "share.already");
        }
        Speech toAll = new Speech(words, settings.speaks(here.id()));
        if (courier.post(here.channel(), JournalReplies.post(toAll, entry)) == Courier.Ending.TAKEN) {
            return JournalReplies.shared(speech, here.channel());
        }
        shared.giveBack(entry);
        return JournalReplies.told(speech, "share.failed");
    }
}
