package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a guild has switched off, keeps to some channels, or slows down. In the conversation with the bot none of it
/// holds, and staff can always reach their commands, or nobody could change it back.
final class SettingsAdmission implements Admission {
    private final Words words;
    private final SettingsService settings;
    private final Cooldowns cooldowns;

    SettingsAdmission(Words words, SettingsService settings, Cooldowns cooldowns) {
        this.words = words;
        this.settings = settings;
        this.cooldowns = cooldowns;
    }

    @Override
    public Verdict admit(Request request) {
        if (request.terms().isForStaff() || !(request.in().origin() instanceof Origin.InGuild there)) {
            return ADMITTED;
        }
        GuildSettings here = settings.of(there.id());
        return switchedOff(request, here)
                .or(() -> elsewhere(request, here, there.channel()))
                .or(() -> tooSoon(request, here, there))
                .<Verdict>map(Verdict.Refused::new)
                .orElse(ADMITTED);
    }

    private Optional<Reply> switchedOff(Request request, GuildSettings here) {
        return Settings.byKey(request.terms().toggle())
                .filter(toggle -> here.find(toggle).equals(Optional.of(Boolean.FALSE)))
                .map(toggle -> GateReplies.off(request.in().speech(words), toggle));
    }

    private Optional<Reply> elsewhere(Request request, GuildSettings here, ChannelId channel) {
        List<ChannelId> open = here.get(Settings.COMMAND_CHANNELS);
        return !request.typed() || open.isEmpty() || open.contains(channel)
                ? Optional.empty()
                : Optional.of(GateReplies.elsewhere(request.in().speech(words), open));
    }

    private Optional<Reply> tooSoon(Request request, GuildSettings here, Origin.InGuild there) {
        Duration pause = Duration.ofSeconds(here.get(Settings.COOLDOWN));
        return request.typed()
                ? cooldowns
                        .left(there.id(), request, pause)
                        .map(left -> GateReplies.cooldown(request.in().speech(words), left))
                : Optional.empty();
    }
}
