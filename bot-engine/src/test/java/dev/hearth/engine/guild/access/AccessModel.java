package dev.hearth.engine.guild.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How access should be, told a second time: it knows numbers and maps, and nothing of the room's code. Each act says
/// how
/// it should end: `done`, `same` or `refused`.
public final class AccessModel {
    /// Owner 4, admin 3, mod 2, support 1, nothing 0.
    final Map<Integer, Integer> ranks = new HashMap<>();

    final Map<Integer, Instant> bans = new HashMap<>();
    final Set<Integer> bannedGuilds = new HashSet<>();
    final Set<Integer> shownGuilds = new HashSet<>();

    /// Whether somebody's ban counts.
    public boolean banned(int who, Instant now) {
        return bans.containsKey(who) && now.isBefore(bans.get(who));
    }

    private int power(int who, Instant now) {
        return banned(who, now) ? 0 : rank(who);
    }

    public int rank(int who) {
        return ranks.getOrDefault(who, 0);
    }

    public String nameOwner(int whom, Instant now) {
        boolean same = rank(whom) == 4 && !banned(whom, now);
        ranks.put(whom, 4);
        if (!same) {
            bans.keySet().removeIf(who -> who == whom && banned(who, now));
        }
        return same ? "same" : "done";
    }

    public String removeOwner(int whom) {
        if (rank(whom) != 4) {
            return "same";
        }
        if (ranks.values().stream().filter(rank -> rank == 4).count() == 1) {
            return "refused";
        }
        ranks.remove(whom);
        return "done";
    }

    public String grant(int by, int whom, int rank, Instant now) {
        int power = power(by, now);
        if (rank == 4 || power < 3 || power < rank || rank(whom) >= power) {
            return "refused";
        }
        if (rank(whom) == rank) {
            return "same";
        }
        if (banned(whom, now)) {
            return "refused";
        }
        ranks.put(whom, rank);
        return "done";
    }

    public String revoke(int by, int whom, Instant now) {
        if (power(by, now) < 3 || rank(whom) >= power(by, now)) {
            return "refused";
        }
        return ranks.remove(whom) == null ? "same" : "done";
    }

    public String ban(int by, int whom, @Nullable Instant until, Instant now) {
        if (power(by, now) < 2 || rank(whom) >= power(by, now)) {
            return "refused";
        }
        bans.put(whom, until == null ? Instant.MAX : until);
        return "done";
    }

    public String unban(int by, int whom, Instant now) {
        if (power(by, now) < 2 || rank(whom) >= power(by, now)) {
            return "refused";
        }
        boolean held = banned(whom, now);
        bans.remove(whom);
        return held ? "done" : "same";
    }

    public String guildBan(int by, int guild, boolean lift, Instant now) {
        if (power(by, now) < 3 || (!lift && shownGuilds.contains(guild))) {
            return "refused";
        }
        if (lift) {
            return bannedGuilds.remove(guild) ? "done" : "same";
        }
        bannedGuilds.add(guild);
        return "done";
    }

    public String show(int guild, boolean shown) {
        if (shownGuilds.contains(guild) == shown) {
            return "same";
        }
        if (shown && bannedGuilds.contains(guild)) {
            return "refused";
        }
        boolean changed = shown ? shownGuilds.add(guild) : shownGuilds.remove(guild);
        return changed ? "done" : "same";
    }
}
