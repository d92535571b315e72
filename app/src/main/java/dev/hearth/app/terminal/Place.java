package dev.hearth.app.terminal;

import java.util.LinkedHashMap;
import java.util.Map;

/// Who types, and where.
///
/// @param member  whose line it is
/// @param guild   the guild, remembered also in a direct message
/// @param channel the channel, remembered also in a direct message
/// @param dm      whether this is the direct message between the member and the bot
record Place(String member, String guild, String channel, boolean dm) {
    Place as(String who) {
        return new Place(who, guild, channel, dm);
    }

    Place in(String where) {
        return new Place(member, guild, where, false);
    }

    Place inDm() {
        return new Place(member, guild, channel, true);
    }

    /// The channel as the practice server names it in messages.
    String channelName() {
        return dm ? "@" + member : channel;
    }

    /// What a person reads before the cursor.
    String prompt() {
        return member + (dm ? " @dm> " : " #" + channel + "> ");
    }

    /// Who and where, as an order to the practice server has it.
    Map<String, Object> order() {
        var order = new LinkedHashMap<String, Object>();
        order.put("as", member);
        if (dm) {
            order.put("dm", true);
        } else {
            order.put("guild", guild);
            order.put("channel", channel);
        }
        return order;
    }
}
