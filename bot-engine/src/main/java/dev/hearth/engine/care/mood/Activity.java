package dev.hearth.engine.care.mood;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a member was doing. Kept as one bit each in a 64-bit set: what was done is a fact to count, not a text.
enum Activity {
    WORK(0),
    STUDY(1),
    FAMILY(2),
    FRIENDS(3),
    PARTNER(4),
    ALONE(5),
    EXERCISE(6),
    NATURE(7),
    REST(8),
    SLEEP(9),
    READING(10),
    MUSIC(11),
    GAMING(12),
    CREATIVE(13),
    CHORES(14),
    COOKING(15),
    SCREEN(16),
    PETS(17),
    TRAVEL(18),
    HEALTH(19);

    private final int bit;

    Activity(int bit) {
        this.bit = bit;
    }

    /// What a list's option carries; never given to another activity.
    String code() {
        return Integer.toString(bit);
    }

    static Optional<Activity> ofCode(String code) {
        return Arrays.stream(values())
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }

    static long bits(Collection<Activity> activities) {
        long bits = 0;
        for (Activity activity : activities) {
            bits |= 1L << activity.bit;
        }
        return bits;
    }

    /// Bits that no activity has are passed over: a newer release may have set them.
    static Set<Activity> ofBits(long bits) {
        EnumSet<Activity> activities = EnumSet.noneOf(Activity.class);
        for (Activity activity : values()) {
            if ((bits >> activity.bit & 1) == 1) {
                activities.add(activity);
            }
        }
        return activities;
    }
}
