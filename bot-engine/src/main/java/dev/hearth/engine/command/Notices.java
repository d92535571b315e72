package dev.hearth.engine.command;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;

/// What a member is told when a command did not end as it should: what happened, whether anything was lost, and what
/// to do. Never a technical word, never a reproach.
public final class Notices {
    private final Words words = Words.beside(Notices.class, "command");

    Reply busy(Language language) {
        return notice(language, "busy");
    }

    Reply stopping(Language language) {
        return notice(language, "stopping");
    }

    Reply tooQuick(Language language, long seconds) {
        return notice(language, "quick", seconds);
    }

    Reply outOfBounds(Language language, String option) {
        return notice(language, "bounds", option);
    }

    /// In place of a reply that Discord will not take: what was asked for may be done already.
    public Reply undelivered(Language language, ErrorId id) {
        return withId(language, "undelivered", id);
    }

    Reply failed(Language language, ErrorId id) {
        return withId(language, "failed", id);
    }

    Reply storeBusy(Language language, ErrorId id) {
        return withId(language, "store", id);
    }

    Reply tooSlow(Language language, ErrorId id) {
        return withId(language, "slow", id);
    }

    /// A control that somebody else's message carries.
    public Reply notYours(Language language) {
        return notice(language, "foreign");
    }

    /// A control that this engine did not sign, or whose handler is gone.
    public Reply outdated(Language language) {
        return notice(language, "outdated");
    }

    /// The line under a reply that Discord refused at first.
    public String secondTry(Language language, ErrorId id) {
        return words.text(language, "second-try", id.text());
    }

    private Reply notice(Language language, String key, Object... facts) {
        return Reply.show(card(language, key, facts));
    }

    private Reply withId(Language language, String key, ErrorId id) {
        String footer = words.text(language, "error-id", id.text());
        return Reply.show(card(language, key).withFooter(footer));
    }

    private Card card(Language language, String key, Object... facts) {
        Speech speech = new Speech(words, language);
        return Card.of(Card.Tone.SORRY, speech.say(key + ".title"), speech.say(key + ".body", facts));
    }
}
