package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import net.dv8tion.jda.api.entities.Message.MessageFlag;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// The first answer to an interaction as Discord's API takes it: a type and what goes with it.
///
/// @see <a href="https://discord.com/developers/docs/interactions/receiving-and-responding">Discord's reference</a>
final class Callback {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int FORM = 9;

    private final ReplyRenderer renderer;
    private final UserId owner;
    private final boolean onMessage;

    /// @param onMessage whether a control of a message was used, so that the message itself can be drawn anew
    Callback(ReplyRenderer renderer, UserId owner, boolean onMessage) {
        this.renderer = renderer;
        this.owner = owner;
        this.onMessage = onMessage;
    }

    /// @param note a quiet line above the reply; empty for none
    DataObject of(Reply reply, String note) {
        return switch (reply) {
            case Reply.Show(Screen screen) -> message(screen, note);
            case Reply.Redraw(Screen screen) -> onMessage ? update(screen, note) : message(screen, note);
            case Reply.Ask(var form) -> typed(FORM, renderer.form(form, owner).toData());
        };
    }

    DataObject deferral() {
        return onMessage
                ? DataObject.empty().put("type", DEFERRED_UPDATE)
                : typed(DEFERRED_MESSAGE, DataObject.empty().put("flags", MessageFlag.EPHEMERAL.getValue()));
    }

    private DataObject message(Screen screen, String note) {
        DataObject data = renderer.message(screen, owner, note).toData();
        return typed(MESSAGE, data.put("flags", MessageFlag.EPHEMERAL.getValue()));
    }

    private DataObject update(Screen screen, String note) {
        MessageCreateData data = renderer.message(screen, owner, note);
        return typed(UPDATE, MessageEditData.fromCreateData(data).toData());
    }

    private static DataObject typed(int type, DataObject data) {
        return DataObject.empty().put("type", type).put("data", data);
    }
}
