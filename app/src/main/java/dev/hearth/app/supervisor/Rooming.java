package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.crash.Redaction;
import dev.hearth.app.supervisor.discord.DiscordBase;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.app.supervisor.keeper.Kept;
import dev.hearth.app.supervisor.keeper.Source;
import dev.hearth.app.supervisor.secrets.TokenVault;
import dev.hearth.control.Environment;
import dev.hearth.control.http.EventRing;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.SupervisorStreams;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Makes what each environment has.
final class Rooming {
    private static final String PRACTICE_TOKEN = "practice";

    private final Makings makings;
    private final EventRing stream;
    private final Redaction redaction;
    private final AtomicLong happeningIds = new AtomicLong();

    Rooming(Makings makings, EventRing stream, Redaction redaction) {
        this.makings = makings;
        this.stream = stream;
        this.redaction = redaction;
    }

    Rooms of(Environment environment) {
        var data = makings.home().data(environment);
        var folder = Kept.folder(data);
        var happenings = new HappeningBook(environment, folder, happeningIds, makings.notes(), this::tell);
        var crashes = new CrashFolder(data, makings.version(), redaction, makings.notes());
        return new Rooms(
                source(environment),
                happenings,
                new GapBook(folder, makings.notes()),
                crashes,
                new LogPages(data.resolve("logs")));
    }

    private void tell(Happening happening) {
        stream.add(SupervisorStreams.HAPPENING, happening);
        makings.notes()
                .note(happening.environment().folder() + ": "
                        + happening.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (happening.facts().isEmpty() ? "" : " " + happening.facts()));
    }

    /// The practice server takes any token, and its keeper knows where it lies.
    private Source source(Environment environment) {
        return environment == Environment.DISCORD
                ? new DiscordSource(makings.vault(), makings.base())
                : new Source() {
                    @Override
                    public boolean hasToken() {
                        return true;
                    }

                    @Override
                    public Optional<String> token() {
                        return Optional.of(PRACTICE_TOKEN);
                    }

                    @Override
                    public Optional<String> restBase() {
                        return Optional.empty();
                    }
                };
    }

    private record DiscordSource(TokenVault vault, DiscordBase base) implements Source {
        @Override
        public boolean hasToken() {
            return vault.holds();
        }

        @Override
        public Optional<String> token() {
            return vault.token();
        }

        @Override
        public Optional<String> restBase() {
            return base.override();
        }
    }
}
