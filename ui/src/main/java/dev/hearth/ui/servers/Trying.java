package dev.hearth.ui.servers;

import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.trial.Wanted;

/// Lets an admin try what is not saved, after saying what that means: on the practice Discord with the practice bot. A
/// guild that is there already needs no other one: there saving is trying, and can be undone.
final class Trying {
    private final ServersViewModel servers;
    private final GuildViewModel guild;
    private final Parts parts;

    Trying(ServersViewModel servers, GuildViewModel guild, Parts parts) {
        this.servers = servers;
        this.guild = guild;
        this.parts = parts;
    }

    void ask() {
        if (!servers.canInvite()) {
            ask("try.here.", guild::save);
        } else {
            ask(parts.trial().needsStart() ? "try.start." : "try.there.", this::begin);
        }
    }

    private void begin() {
        var view = guild.viewProperty().get();
        if (view != null) {
            parts.trial().begin(new Wanted(guild.entryProperty().get().name(), view, guild.edits()));
        }
    }

    private void ask(String key, Runnable deed) {
        var words = parts.words();
        parts.overlay()
                .ask(
                        words.text("try.title"),
                        words.text(key + "text"),
                        words.text(key + "do"),
                        words.text("cancel"),
                        deed);
    }
}
