package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.discord.DiscordProbe;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.app.supervisor.keeper.Keeper;
import dev.hearth.app.supervisor.keeper.Order;
import dev.hearth.app.supervisor.secrets.TokenVault;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.TokenCheck;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/// Takes, checks and gives up the token of the real Discord.
final class TokenDesk {
    /// A clock that is off is no fault of the token.
    private static final Set<String> NO_REASON_TO_REFUSE = Set.of("clock-off");

    private final TokenVault vault;
    private final DiscordProbe probe;
    private final Keeper keeper;
    private final HappeningBook happenings;
    private final InstantSource clock;

    TokenDesk(TokenVault vault, DiscordProbe probe, Keeper keeper, HappeningBook happenings, InstantSource clock) {
        this.vault = vault;
        this.probe = probe;
        this.keeper = keeper;
        this.happenings = happenings;
        this.clock = clock;
    }

    TokenCheck check(String token) throws Refused {
        try {
            return probe.check(token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Problem.of("ending", "Hearth is about to end.", ""));
        }
    }

    TokenCheck checkKept() throws Refused {
        return check(vault.token().orElseThrow(() -> new Refused(noToken())));
    }

    /// Keeps a token that Discord has just accepted; an unchecked one would be found wrong when nobody looks.
    EnvironmentView keep(String token) throws Refused {
        var problem = check(token).problem().filter(why -> !NO_REASON_TO_REFUSE.contains(why.code()));
        if (problem.isPresent()) {
            throw new Refused(problem.get());
        }
        try {
            vault.keep(token.strip());
        } catch (IOException e) {
            throw new Refused(unwritable());
        }
        happenings.tell(clock.instant(), Happening.Kind.TOKEN_KEPT, Map.of());
        return keeper.order(Order.RELOAD);
    }

    EnvironmentView forget() throws Refused {
        keeper.order(Order.STOP);
        try {
            vault.forget();
        } catch (IOException e) {
            throw new Refused(unwritable());
        }
        happenings.tell(clock.instant(), Happening.Kind.TOKEN_FORGOTTEN, Map.of());
        return keeper.view();
    }

    static Problem noToken() {
        return Problem.of(
                "no-token", "There is no token for the real Discord yet.", "Give Hearth the bot's token first.");
    }

    private static Problem unwritable() {
        return Problem.of(
                "vault-unwritable",
                "The keys folder cannot be written.",
                "See that the disk has room and that your user may write to the data folder.");
    }
}
