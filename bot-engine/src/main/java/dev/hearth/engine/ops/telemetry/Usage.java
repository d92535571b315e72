package dev.hearth.engine.ops.telemetry;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.CommandObserver;
import dev.hearth.engine.feature.MemberWatch;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Counts which commands and controls are answered, and who joins and leaves, without who it is. What was counted is
/// written now and then, so that a command costs no write; a crash loses the counts of a minute.
public final class Usage implements CommandObserver, MemberWatch {
    static final String JOINED = "joined";
    static final String LEFT = "left";

    /// In a guild's place for what is counted for the whole installation.
    static final long EVERYWHERE = 0;

    /// What is counted.
    ///
    /// @param guild its id, or [#EVERYWHERE]
    /// @param what  a command's or an action's name, [#JOINED] or [#LEFT]
    record Count(LocalDate day, long guild, String what) {}

    private final InstantSource clock;
    private Map<Count, Long> counted = new HashMap<>();

    public Usage(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void ended(String what, Ending ending, Duration took) {
        if (ending == Ending.ANSWERED) {
            add(EVERYWHERE, what);
        }
    }

    @Override
    public void joined(GuildId guild, UserId user) {
        add(guild.value(), JOINED);
    }

    @Override
    public void left(GuildId guild, UserId user) {
        add(guild.value(), LEFT);
    }

    private void add(long guild, String what) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        putBack(Map.of(new Count(today, guild, what), 1L));
    }

    /// Takes all out, to be kept elsewhere.
    synchronized Map<Count, Long> take() {
        Map<Count, Long> taken = counted;
        counted = new HashMap<>();
        return taken;
    }

    /// Puts back what could not be kept.
    synchronized void putBack(Map<Count, Long> taken) {
        taken.forEach((count, times) -> counted.merge(count, times, Long::sum));
    }
}
