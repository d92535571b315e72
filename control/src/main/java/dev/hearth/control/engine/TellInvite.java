package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// By which link does the bot come to a guild with the least that it needs?
///
/// @param guild the id of a guild that it is in, for what is switched on there; empty for any guild
public record TellInvite(Optional<String> guild) implements Request<InviteView> {
    @Override
    public Class<InviteView> answerType() {
        return InviteView.class;
    }
}
