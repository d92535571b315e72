package dev.hearth.engine.ops.tools;

import dev.hearth.control.engine.Metrics;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.ops.health.HealthService;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.time.Instant;
import java.util.List;

/// `/tools` for those who look after the installation, and `/version` for everybody.
public final class ToolsFeature {
    private static final Terms LOOKS = Terms.forStaff(StaffRole.SUPPORT);
    private static final Terms ACTS = Terms.forStaff(StaffRole.ADMIN);
    private static final int MEGA = 1 << 20;

    private final Words words = Words.beside(ToolsFeature.class, "tools");
    private final Upkeep upkeep;
    private final HealthService health;
    private final Gateway gateway;
    private final String version;
    private final Instant started;

    private ToolsFeature(Upkeep upkeep, HealthService health, Gateway gateway, String version, Instant started) {
        this.upkeep = upkeep;
        this.health = health;
        this.gateway = gateway;
        this.version = version;
        this.started = started;
    }

    /// Declares the room.
    ///
    /// @param started when the engine was
    public static Feature of(Upkeep upkeep, HealthService health, Gateway gateway, String version, Instant started) {
        ToolsFeature tools = new ToolsFeature(upkeep, health, gateway, version, started);
        return Feature.named("tools")
                .command(tools.tools())
                .command(Command.of("version", tools.words, tools::version))
                .build();
    }

    private Command tools() {
        return Command.branching(
                "tools",
                words,
                LOOKS,
                List.of(
                        Command.of("reload", words, in -> done(in, "reload", upkeep::reload))
                                .on(ACTS),
                        Command.of("sync", words, in -> done(in, "sync", gateway::syncCommands))
                                .on(ACTS),
                        Command.of("restart", words, in -> done(in, "restart", upkeep::reconnect))
                                .on(ACTS),
                        Command.of("status", words, this::status)));
    }

    private Reply done(Invocation in, String what, Runnable work) {
        work.run();
        Speech speech = in.speech(words);
        return Reply.show(Card.of(Tone.WARM, speech.say(what + ".title"), speech.say(what + ".body")));
    }

    private Reply status(Invocation in) {
        Speech speech = in.speech(words);
        Metrics now = health.metrics();
        List<String> lines = List.of(
                speech.say("status.ping", gateway.ping().toMillis()),
                speech.say("status.guilds", gateway.guilds()),
                speech.say("status.answers", now.answered(), now.failed()),
                speech.say("status.memory", now.memoryBytes() / MEGA),
                speech.say("status.settings", upkeep.settingsFound()),
                speech.say("status.access", upkeep.accessFound()));
        return Reply.show(Card.of(Tone.WARM, speech.say("status.title"), String.join("\n", lines)));
    }

    private Reply version(Invocation in) {
        Speech speech = in.speech(words);
        String since = "<t:" + started.getEpochSecond() + ":R>";
        return Reply.show(Card.of(Tone.WARM, speech.say("version.title", version), speech.say("version.body", since)));
    }
}
