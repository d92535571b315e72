package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.List;
import net.dv8tion.jda.api.entities.Message.MessageFlag;
import net.dv8tion.jda.api.utils.FileUpload;
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

    /// What is posted.
    ///
    /// @param files what goes beside the JSON, each read once; none for most
    record Post(DataObject json, List<FileUpload> files) {
        Post {
            files = List.copyOf(files);
        }
    }

    /// @param note a quiet line above the reply; empty for none
    Post of(Reply reply, String note) {
        return switch (reply) {
            case Reply.Show(Screen screen) -> message(screen, note);
            case Reply.Redraw(Screen screen) -> onMessage ? update(screen, note) : message(screen, note);
            case Reply.Play play -> of(new Reply.Redraw(play.first()), note);
            case Reply.Ask(var form) ->
                new Post(typed(FORM, renderer.form(form, owner).toData()), List.of());
        };
    }

    Post deferral() {
        DataObject json = onMessage
                ? DataObject.empty().put("type", DEFERRED_UPDATE)
                : typed(DEFERRED_MESSAGE, DataObject.empty().put("flags", MessageFlag.EPHEMERAL.getValue()));
        return new Post(json, List.of());
    }

    private Post message(Screen screen, String note) {
        MessageCreateData data = renderer.message(screen, owner, note);
        DataObject json = data.toData().put("flags", MessageFlag.EPHEMERAL.getValue());
        return new Post(typed(MESSAGE, json), data.getFiles());
    }

    /// Replaces all of the message, its picture too.
    private Post update(Screen screen, String note) {
        MessageCreateData data = renderer.message(screen, owner, note);
        MessageEditData edit = MessageEditData.fromCreateData(data);
        return new Post(typed(UPDATE, edit.toData()), edit.getFiles());
    }

    private static DataObject typed(int type, DataObject data) {
        return DataObject.empty().put("type", type).put("data", data);
    }
}
