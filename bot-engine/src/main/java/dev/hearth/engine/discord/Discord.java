package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.command.Dispatcher;
import dev.hearth.engine.command.ErrorBoundary;
import dev.hearth.engine.command.Notices;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The door to this room: everything that makes interactions run, wired to a way to connect.
public final class Discord {
    private final CommandRegistry registry;
    private final DiscordConnector connector;
    private final GatewayWatch gateway;
    private final Predicate<GuildId> takesPrivate;
    private final Player player;

    /// @param who            decides who may; asked while somebody types, too
    /// @param chosenLanguage what a guild chose for the bot
    /// @param takesPrivate   whether a guild gets the commands of those who look after the installation
    public Discord(
            DiscordSettings settings,
            CommandRegistry registry,
            CustomIds ids,
            Dispatcher dispatcher,
            Admission who,
            Notices notices,
            ErrorBoundary boundary,
            Alarm alarm,
            GatewayWatch gateway,
            Function<UserId, Optional<Language>> wantedLanguage,
            Function<GuildId, Optional<Language>> chosenLanguage,
            Predicate<GuildId> takesPrivate,
            Ears ears,
            InstantSource clock) {
        this.registry = registry;
        this.takesPrivate = takesPrivate;
        this.player = new Player(alarm);
        Responders responders =
                new Responders(new ReplyRenderer(ids), notices, boundary, alarm, settings.restBase(), player);
        InteractionGate gate = new InteractionGate(
                registry,
                ids,
                dispatcher,
                who,
                notices,
                responders,
                new Tongues(wantedLanguage, chosenLanguage, settings.fallback().toLanguageTag()),
                clock);
        this.gateway = gateway;
        this.connector = new DiscordConnector(
                settings,
                List.of(
                        new FirstDeliveries(List.of(gate, new HearingGate(ears, clock))),
                        gateway,
                        gateway.identifiesWatch()),
                gateway,
                ears.wanted());
    }

    /// Connects, trying again while the network is away. Returns when the bot is there and its commands were sent; if
    /// Discord did not take them, that is tried again meanwhile.
    public Connection connect() throws InterruptedException {
        gateway.underWay(true);
        try {
            return connector.connect(() -> new CommandPublisher(registry.commands(), takesPrivate));
        } finally {
            gateway.underWay(false);
        }
    }

    /// Draws what plays by itself to its end, before the session ends.
    public void finish() throws InterruptedException {
        player.finish();
    }
}
