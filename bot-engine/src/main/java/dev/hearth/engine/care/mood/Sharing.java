package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.guild.settings.CheckInVisibility;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Posts a check-in in its guild's channel, when its member presses for it: the mood and what goes with it, with or
/// without the name as the guild has it, and never the note. Once for each check-in.
final class Sharing {
    private final Words words;
    private final MoodService service;
    private final SettingsService settings;
    private final Courier courier;

    Sharing(Words words, MoodService service, SettingsService settings, Courier courier) {
        this.words = words;
        this.service = service;
        this.settings = settings;
        this.courier = courier;
    }

    ActionHandler action() {
        return ActionHandler.of(MoodControls.SHARE, this::share).on(GuildRules.CHECK_INS);
    }

    private Reply share(Invocation in) {
        Speech speech = in.speech(words);
        EntryId id = EntryId.of(in.args().get(1));
        return service.kept(in.user(), id)
                .map(kept -> share(in, speech, kept))
                .orElseGet(() -> MoodReplies.gone(speech));
    }

    /// What the button promised is what is done: if the guild has changed its mind since, nothing is posted.
    private Reply share(Invocation in, Speech speech, MoodService.Kept kept) {
        CheckIn checkIn = kept.checkIn();
        Optional<ChannelId> channel = Optional.ofNullable(checkIn.origin())
                .flatMap(origin -> settings.of(origin).find(Settings.CHECK_IN_CHANNEL));
        boolean promised = kept.sharing().name().equals(in.args().getFirst());
        if (!promised || channel.isEmpty() || checkIn.mood() == null) {
            return told(speech, kept, "share.closed");
        }
        if (!service.takeShare(in.user(), checkIn.id())) {
            return told(speech, kept, "share.already");
        }
        boolean named = kept.sharing() == CheckInVisibility.SHARED;
        Speech toAll = new Speech(words, settings.speaks(Objects.requireNonNull(checkIn.origin())));
        if (courier.post(channel.get(), MoodReplies.post(toAll, checkIn, named)) == Courier.Ending.TAKEN) {
            return told(speech, kept, "share.done");
        }
        service.giveShareBack(in.user(), checkIn.id());
        return told(speech, kept, "share.failed");
    }

    private static Reply told(Speech speech, MoodService.Kept kept, String key) {
        return new Reply.Redraw(MoodReplies.kept(speech, kept.unshared(), List.of(speech.say(key))));
    }
}
