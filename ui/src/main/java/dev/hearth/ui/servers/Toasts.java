package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.servers.ServersView.Parts;
import org.jspecify.annotations.Nullable;

/// Tells what came of an order, where the page itself does not show it.
final class Toasts {
    private final Parts parts;

    Toasts(Parts parts) {
        this.parts = parts;
    }

    void tell(@Nullable Told told) {
        var words = parts.words();
        switch (told) {
            case null -> {
                // nothing was ordered yet
            }
            case Told.Saved(int changes) when changes == 0 -> toast(Tone.OK, words.text("told.same"));
            case Told.Saved(int changes) -> {
                // the bar says it, and a message would lie over its buttons
            }
            case Told.Undone(int changes) when changes == 0 -> toast(Tone.PLAIN, words.text("told.nothing"));
            case Told.Undone(int changes) -> toast(Tone.OK, words.text("told.undone", changes));
            case Told.Unfit() -> {
                // likewise
            }
            case Told.Transferred(int guilds) -> toast(Tone.OK, words.text("told.transferred", guilds));
            case Told.Standard() -> toast(Tone.PLAIN, words.text("told.standard"));
            case Told.Exported(var file) -> toast(Tone.OK, words.text("told.exported", file));
            case Told.Failed(var problem) -> toast(Tone.BAD, parts.say(problem));
        }
    }

    private void toast(Tone tone, String text) {
        parts.overlay().toast(tone, text);
    }
}
