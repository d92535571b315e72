package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// One version of a message; an edit puts a new one in its place.
///
/// @param seq       place in the order of all messages and edits; 0 until it is kept
/// @param addressee who alone can see it, 0 if the whole channel can
/// @param loading   whether it only stands for a reply that is still to come
/// @param json      the message as Discord sends it; never changed after this record is made
public record Message(
        long seq,
        long id,
        Channel channel,
        User author,
        long addressee,
        boolean loading,
        boolean edited,
        ObjectNode json) {
    /// The fields of a message that says nothing yet.
    public static ObjectNode blank(long id, Channel channel, User author) {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("channel_id", Json.id(channel.id()))
                .put("type", 0)
                .put("content", "")
                .put("timestamp", Snowflakes.instant(id).toString())
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("flags", 0);
        json.set("author", author.json());
        json.putNull("edited_timestamp");
        for (var list : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            json.putArray(list);
        }
        return json;
    }

    public boolean ephemeral() {
        return addressee != 0;
    }

    /// Whether an account reads it: it can see the channel, and an ephemeral message is for it.
    public boolean shownTo(User user) {
        return !loading && reaches(user);
    }

    /// Whether an account sees it, also while it is only "thinking".
    boolean reaches(User user) {
        return addressee == 0 ? channel.shows(user) : addressee == user.id();
    }

    /// The same message with other content.
    public Message with(ObjectNode newJson) {
        return new Message(0, id, channel, author, addressee, loading, edited, newJson);
    }

    Message at(long newSeq) {
        return new Message(newSeq, id, channel, author, addressee, loading, edited, json);
    }
}
