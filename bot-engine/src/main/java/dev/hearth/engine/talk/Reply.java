package dev.hearth.engine.talk;

import java.time.Duration;
import java.util.List;

/// What a command gives back. It cannot send anything itself: nothing is said before it is committed, and one place
/// decides how often. Every reply is seen by the one who asked and by nobody else.
public sealed interface Reply {
    /// A new message.
    record Show(Screen screen) implements Reply {}

    /// The message whose button was pressed, drawn anew; after a typed command the same as [Show].
    record Redraw(Screen screen) implements Reply {}

    /// A form to fill in. Discord takes it only as the first answer, so what asks for one does nothing slow.
    record Ask(Form form) implements Reply {}

    /// The message whose button was pressed, drawn anew again and again at a pace, until its end or until somebody uses
    /// a control of it. Each of its screens has to make sense if it is the last: an engine may stop.
    ///
    /// @param beats what is drawn, and for how long
    /// @param end   what stays
    record Play(List<Beat> beats, Screen end) implements Reply {
        /// Discord takes answers to an interaction for fifteen minutes.
        private static final Duration LONGEST = Duration.ofMinutes(10);

        public Play {
            Limits.count("beats", beats, 1, 300);
            beats = List.copyOf(beats);
            if (beats.stream()
                            .map(Beat::lasts)
                            .reduce(Duration.ZERO, Duration::plus)
                            .compareTo(LONGEST)
                    > 0) {
                throw new IllegalArgumentException("what plays by itself ends within ten minutes");
            }
        }

        public Screen first() {
            return beats.getFirst().screen();
        }
    }

    /// A screen that stands for a while.
    ///
    /// @param lasts at least two seconds: Discord lets a message be changed about once a second
    record Beat(Screen screen, Duration lasts) {
        private static final Duration SHORTEST = Duration.ofSeconds(2);

        public Beat {
            if (lasts.compareTo(SHORTEST) < 0) {
                throw new IllegalArgumentException("a beat lasts two seconds at least");
            }
        }
    }

    static Reply show(Card card) {
        return new Show(Screen.of(card));
    }

    static Reply redraw(Card card) {
        return new Redraw(Screen.of(card));
    }
}
