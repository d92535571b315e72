package dev.hearth.engine.discord;

import dev.hearth.engine.feature.Intake;
import dev.hearth.engine.feature.MemberWatch;
import dev.hearth.engine.talk.Heard;
import dev.hearth.engine.talk.HeardHandler;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.GatewayIntent;

/// The rooms that hear what happens in guilds besides commands, and what Discord is asked to tell for them.
///
/// @param wanted   what is needed for what guilds have chosen; asked when the bot connects
/// @param messages hear each message one after the other, in this order
/// @param members  are told who comes and goes
public record Ears(Supplier<Set<Intake>> wanted, List<HeardHandler> messages, List<MemberWatch> members) {
    public Ears {
        messages = List.copyOf(messages);
        members = List.copyOf(members);
    }

    void hear(Heard message) {
        Heard passing = message;
        for (HeardHandler handler : messages) {
            passing = handler.hear(passing);
        }
    }

    static Set<GatewayIntent> intents(Set<Intake> intakes) {
        Set<GatewayIntent> intents = EnumSet.noneOf(GatewayIntent.class);
        for (Intake intake : intakes) {
            switch (intake) {
                case MESSAGES -> {
                    intents.add(GatewayIntent.GUILD_MESSAGES);
                    intents.add(GatewayIntent.MESSAGE_CONTENT);
                }
                case ARRIVALS -> intents.add(GatewayIntent.GUILD_MEMBERS);
            }
        }
        return intents;
    }
}
