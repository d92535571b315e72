package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.engine.EngineStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// How often the bot introduced itself to Discord today. Discord resets the token of a bot that does so more than a
/// thousand times a day, and the admin would have to find out why.
final class IdentifyBudget {
    /// What the admin's explicit start adds.
    private static final int MORE = 50;

    /// Beyond this not even the admin's start helps.
    private static final int NEVER_BEYOND = 950;

    private final SmallFile<Day> file;
    private final InstantSource clock;
    private final int budget;
    private Day today;

    IdentifyBudget(SmallFile<Day> file, InstantSource clock, int budget) {
        this.file = file;
        this.clock = clock;
        this.budget = budget;
        this.today = file.read().orElseGet(() -> new Day(date(), 0, budget, Instant.EPOCH, 0));
    }

    /// Counts what an engine has done since it was last heard.
    void count(EngineStatus status) {
        turnPage();
        boolean known = today.engine().equals(status.started());
        int more = Math.max(0, status.identifies() - (known ? today.seen() : 0));
        if (more > 0 || !known) {
            keep(new Day(today.day(), today.count() + more, today.allowed(), status.started(), status.identifies()));
        }
    }

    boolean exhausted() {
        turnPage();
        return today.count() >= today.allowed();
    }

    int used() {
        turnPage();
        return today.count();
    }

    int allowed() {
        turnPage();
        return today.allowed();
    }

    /// The admin insists.
    void allowMore() {
        turnPage();
        if (exhausted()) {
            int allowed = Math.min(NEVER_BEYOND, today.count() + MORE);
            keep(new Day(today.day(), today.count(), allowed, today.engine(), today.seen()));
        }
    }

    private void turnPage() {
        if (!today.day().equals(date())) {
            keep(new Day(date(), 0, budget, today.engine(), today.seen()));
        }
    }

    private void keep(Day day) {
        today = day;
        file.write(day);
    }

    private String date() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    /// One day by UTC.
    ///
    /// @param allowed how often today
    /// @param engine  when the engine started that was heard last
    /// @param seen    what that engine said then
    record Day(String day, int count, int allowed, Instant engine, int seen) {}
}
