package dev.hearth.app.terminal;

import dev.hearth.app.process.PracticeRun;
import dev.hearth.app.process.StartFailure;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// One session at the terminal: reads lines, carries each out before the next, shows what came of it.
public final class Terminal {
    /// What the practice server waits for news at most, in one request.
    private static final Duration LONGEST_POLL = Duration.ofSeconds(25);

    private final PracticeRun run;
    private final PracticeClient practice;
    private final Screen screen;
    private final Inbox inbox;
    private final World world;

    private Place place;
    private boolean allAcknowledged = true;

    private Terminal(PracticeRun run, PracticeClient practice, Screen screen, World world) {
        this.run = run;
        this.practice = practice;
        this.screen = screen;
        this.world = world;
        this.inbox = new Inbox(practice, world.bot().name());
        var guild = world.guilds().getFirst();
        this.place = new Place(
                guild.people().getFirst(), guild.name(), guild.textChannels().getFirst(), false);
    }

    /// A session that writes one JSON object a line.
    public static Terminal json(PracticeRun run, PrintStream out) throws PracticeGone {
        return on(run, new JsonScreen(out));
    }

    /// A session for a person.
    ///
    /// @param coloured whether the output is a terminal that takes colour
    /// @param zone     in which the person lives
    public static Terminal human(PracticeRun run, PrintStream out, boolean coloured, ZoneId zone) throws PracticeGone {
        return on(run, new HumanScreen(out, new Ink(coloured), zone));
    }

    private static Terminal on(PracticeRun run, Screen screen) throws PracticeGone {
        var practice = new PracticeClient(run.address());
        return new Terminal(run, practice, screen, practice.world());
    }

    /// Handles lines until `:quit` or their end.
    ///
    /// @return whether the bot acknowledged everything in time
    /// @throws PracticeGone if the practice server is lost
    /// @throws StartFailure if the engine ended and does not come up again
    public boolean handle(Input input) throws PracticeGone, StartFailure {
        var line = next(input);
        while (line.isPresent() && !(line.get() instanceof Line.Quit)) {
            revive();
            showNews(Duration.ZERO);
            carryOut(line.get());
            line = next(input);
        }
        showNews(Duration.ZERO);
        return allAcknowledged;
    }

    private Optional<Line> next(Input input) {
        return input.next(screen, place).map(Language::read);
    }

    private void carryOut(Line line) throws PracticeGone, StartFailure {
        switch (line) {
            case Line.Act act -> act(act);
            case Line.AsMember to -> move(to.name(), "member", guild().people(), place::as);
            case Line.InChannel to -> move(to.name(), "channel", guild().textChannels(), place::in);
            case Line.InGuild to -> move(to.name(), "guild", world.guildNames(), this::entering);
            case Line.InDm dm -> place = place.inDm();
            case Line.Wait wait -> await(wait.time());
            case Line.Kill kill -> screen.restarted(place, run.restartEngine());
            case Line.Help help -> screen.help(Language.HELP);
            case Line.Misread misread -> screen.error(place, misread.reason(), OptionalLong.empty());
            case Line.Blank blank -> {}
            case Line.Quit quit -> {}
        }
    }

    private void act(Line.Act act) throws PracticeGone {
        switch (practice.act(place, act)) {
            case Answer.Refused refused -> screen.error(place, refused.error(), OptionalLong.empty());
            case Answer.Settled settled -> show(settled);
        }
    }

    private void show(Answer.Settled settled) {
        allAcknowledged &= settled.acknowledged();
        var ms = settled.acknowledged() ? OptionalLong.of(settled.ms()) : OptionalLong.empty();
        for (var reply : settled.replies()) {
            inbox.first(reply);
            screen.message(place, reply, ms);
        }
        if (settled.modal() != null) {
            screen.modal(place, settled.modal(), settled.ms());
        }
        if (settled.choices() != null) {
            screen.choices(place, settled.choices(), settled.ms());
        }
        if (settled.error() != null) {
            screen.error(place, settled.error(), ms);
        } else if (settled.isSilent()) {
            screen.silence(place, settled.ms());
        }
    }

    private void move(String typed, String kind, List<String> names, Function<String, Place> there) {
        var name = World.find(names, typed);
        if (name.isPresent()) {
            place = there.apply(name.get());
        } else {
            var error = "there is no " + kind + " " + typed + " here, but " + String.join(", ", names);
            screen.error(place, error, OptionalLong.empty());
        }
    }

    private World.Guild guild() {
        return world.guild(place.guild());
    }

    private Place entering(String guild) {
        return new Place(
                place.member(), guild, world.guild(guild).textChannels().getFirst(), false);
    }

    private void await(Duration time) throws PracticeGone {
        var deadline = System.nanoTime() + time.toNanos();
        for (var left = time; left.isPositive(); left = Duration.ofNanos(deadline - System.nanoTime())) {
            showNews(left.compareTo(LONGEST_POLL) < 0 ? left : LONGEST_POLL);
        }
    }

    private void showNews(Duration wait) throws PracticeGone {
        for (var message : inbox.arrived(place.member(), wait)) {
            screen.message(place, message, OptionalLong.empty());
        }
    }

    /// An engine that died by itself is started again before the next line, which would find nobody.
    private void revive() throws StartFailure {
        if (!run.engineAlive()) {
            var error = "the engine ended by itself and is started again: " + run.obituary();
            screen.error(place, error, OptionalLong.empty());
            screen.restarted(place, run.restartEngine());
        }
    }
}
