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
    /// How long something may take that is expected to come.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What the practice server waits for news at most, in one request.
    private static final Duration LONGEST_POLL = Duration.ofSeconds(25);

    private final PracticeRun run;
    private final PracticeClient practice;
    private final Screen screen;
    private final Inbox inbox;
    private final World world;
    private final Place home;
    private final Seen seen = new Seen();

    private Place place;
    private Ending ending = Ending.WELL;

    private Terminal(PracticeRun run, PracticeClient practice, Screen screen, World world) {
        this.run = run;
        this.practice = practice;
        this.screen = screen;
        this.world = world;
        this.inbox = new Inbox(practice, world.bot().name());
        var guild = world.guilds().getFirst();
        this.home = new Place(
                guild.people().getFirst(), guild.name(), guild.textChannels().getFirst(), false);
        this.place = home;
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

    /// Handles lines until `:quit`, their end, or the first thing expected that did not come; a person goes on after
    /// that. Each input begins as the first member in the first channel.
    ///
    /// @return how this and what was handled before it ended
    /// @throws PracticeGone if the practice server is lost
    /// @throws StartFailure if the engine ended and does not come up again
    public Ending handle(Input input) throws PracticeGone, StartFailure {
        place = home;
        var line = next(input);
        while (line.isPresent() && !(line.get() instanceof Line.Quit)) {
            revive();
            showNews(Duration.ZERO);
            carryOut(line.get());
            if (ending == Ending.NOT_AS_EXPECTED && input.origin() != Input.Origin.KEYBOARD) {
                screen.error(place, input.place() + " is where it ended", OptionalLong.empty());
                return ending;
            }
            line = next(input);
        }
        showNews(Duration.ZERO);
        return ending;
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
            case Line.Expect expect -> expect(expect.what());
            case Line.Fault fault -> fault(fault);
            case Line.Kill kill -> screen.restarted(place, run.restartEngine());
            case Line.Help help -> screen.help(Language.HELP);
            case Line.Misread misread -> screen.error(place, misread.reason(), OptionalLong.empty());
            case Line.Blank blank -> {}
            case Line.Quit quit -> {}
        }
    }

    private void act(Line.Act act) throws PracticeGone {
        seen.forget();
        switch (practice.act(place, act)) {
            case Answer.Refused refused -> {
                seen.error(refused.error());
                screen.error(place, refused.error(), OptionalLong.empty());
            }
            case Answer.Settled settled -> show(settled);
        }
    }

    private void show(Answer.Settled settled) {
        if (!settled.acknowledged()) {
            ending = worse(Ending.NOT_ACKNOWLEDGED);
        }
        var ms = settled.acknowledged() ? OptionalLong.of(settled.ms()) : OptionalLong.empty();
        for (var reply : settled.replies()) {
            inbox.first(reply);
            note(reply);
            screen.message(place, reply, ms);
        }
        if (settled.modal() != null) {
            seen.form(settled.modal());
            screen.modal(place, settled.modal(), settled.ms());
        }
        if (settled.choices() != null) {
            seen.proposals(settled.choices());
            screen.choices(place, settled.choices(), settled.ms());
        }
        if (settled.error() != null) {
            seen.error(settled.error());
            screen.error(place, settled.error(), ms);
        } else if (settled.isSilent()) {
            screen.silence(place, settled.ms());
        }
    }

    private void fault(Line.Fault fault) throws PracticeGone {
        switch (practice.fault(fault)) {
            case Answer.Refused refused -> screen.error(place, refused.error(), OptionalLong.empty());
            case Answer.Faulty faulty -> screen.fault(place, faulty.done());
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
            note(message);
            screen.message(place, message, OptionalLong.empty());
        }
    }

    private void expect(Expectation what) throws PracticeGone {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var left = PATIENCE;
        while (what.mayComeLater() && !what.metBy(seen) && left.isPositive()) {
            showNews(left);
            left = Duration.ofNanos(deadline - System.nanoTime());
        }
        if (!what.metBy(seen)) {
            ending = Ending.NOT_AS_EXPECTED;
            screen.error(place, "expected: " + what + "; there is " + seen.inShort(), OptionalLong.empty());
        }
    }

    /// What a member posts themselves is no answer.
    private void note(Message message) {
        if (message.author().equals(world.bot().name())) {
            seen.message(message);
        }
    }

    private Ending worse(Ending other) {
        return ending.compareTo(other) > 0 ? ending : other;
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
