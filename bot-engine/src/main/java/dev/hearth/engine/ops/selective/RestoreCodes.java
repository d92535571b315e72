package dev.hearth.engine.ops.selective;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberCode;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.feature.PersonalData;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Codes by which members let their entries be brought back: each for a day, once, for the one who asked for it.
final class RestoreCodes implements PersonalData {
    /// How long one is good.
    static final Duration GOOD = Duration.ofHours(24);
    /// How many wrong ones are taken in a while; a code cannot be guessed, and nobody shall try.
    static final int WRONG = 5;

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final Problem UNKNOWN = Problem.of(
            "restore-code-unknown",
            "This code is not good: it was mistyped, was used already, or is older than a day.",
            "Ask the member to make a new one with /restore-code.");
    private static final Problem TOO_MANY =
            Problem.of("restore-code-slow", "Too many codes were wrong.", "Wait a quarter of an hour, then try again.");

    private final RestoreCodeRepository repository;
    private final MasterKey master;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    RestoreCodes(RestoreCodeRepository repository, MasterKey master, SecureRandom random, InstantSource clock) {
        this.repository = repository;
        this.master = master;
        this.random = random;
        this.clock = clock;
    }

    /// One that is good, and whose it is.
    record Good(UserId user, String hash) {
        /// Without either.
        @Override
        public String toString() {
            return "Good";
        }
    }

    /// Makes one for a member; the one before is good no longer.
    MemberCode make(UserId user) {
        var now = clock.instant();
        var code = MemberCode.fresh(random);
        repository.forget(now.minus(GOOD));
        repository.keep(user, code.kept(master), now);
        return code;
    }

    /// Judges what was typed.
    ///
    /// @throws Refused if it is not good, or too many were not
    Good read(String typed) throws Refused {
        var now = clock.instant();
        refuseMany(now);
        var hash = MemberCode.read(typed).map(code -> code.kept(master));
        var user = hash.flatMap(kept -> repository.find(kept, now.minus(GOOD)));
        if (user.isEmpty()) {
            remember(now);
            throw new Refused(UNKNOWN);
        }
        return new Good(user.get(), hash.get());
    }

    private synchronized void refuseMany(Instant now) throws Refused {
        while (!wrong.isEmpty() && !wrong.getFirst().plus(WHILE).isAfter(now)) {
            wrong.removeFirst();
        }
        if (wrong.size() >= WRONG) {
            throw new Refused(TOO_MANY);
        }
    }

    private synchronized void remember(Instant now) {
        wrong.addLast(now);
    }

    /// Uses one up and does in the same transaction what it is for: both, or neither.
    ///
    /// @throws Refused if it was used meanwhile, or its member had their data deleted
    <T> T use(Good code, Function<Rows, T> work) throws Refused {
        var after = clock.instant().minus(GOOD);
        return repository.use(code.user(), code.hash(), after, work).orElseThrow(() -> new Refused(UNKNOWN));
    }

    @Override
    public String kind() {
        return "restore code";
    }

    /// Of the code itself nothing is known.
    @Override
    public void export(UserId user, Consumer<Item> taker) {
        repository.made(user).ifPresent(at -> taker.accept(new Item(at, Map.of("made", at.toString()))));
    }

    @Override
    public void delete(UserId user) {
        repository.delete(user);
    }
}
