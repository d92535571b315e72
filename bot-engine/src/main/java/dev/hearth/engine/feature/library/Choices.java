package dev.hearth.engine.feature.library;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.feature.MemberDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Exercises for those who ask, and what is kept of it: what is shown is remembered, so that the next is another;
/// beginning counts for the day, however it ends.
public final class Choices {
    private final Library library;
    private final ExerciseRepository uses;
    private final EntryIds ids;
    private final MemberDays days;

    public Choices(Library library, ExerciseRepository uses, EntryIds ids, MemberDays days) {
        this.library = library;
        this.uses = uses;
        this.ids = ids;
        this.days = days;
    }

    /// An exercise that lies before somebody.
    ///
    /// @param use the id of this one time
    public record Shown(Exercise exercise, EntryId use) {}

    public Library library() {
        return library;
    }

    /// The exercise that fits best. Every command has some in every language.
    public Shown choose(Invocation in, Wish wish) {
        return choose(in, wish, 1, _ -> true).getFirst();
    }

    /// The best fitting of those that are wanted, the best first.
    public List<Shown> choose(Invocation in, Wish wish, int most, Predicate<Exercise> wanted) {
        List<Exercise> fitting = library.choose(wish, uses.tried(in.user()), wanted);
        return fitting.stream().limit(most).map(exercise -> show(in, exercise)).toList();
    }

    /// The exercise of this id; empty if there is none any more.
    public Optional<Shown> open(Invocation in, String id) {
        return library.find(id).map(exercise -> show(in, exercise));
    }

    private Shown show(Invocation in, Exercise exercise) {
        LocalDate day = days.of(in.user(), in.origin().guild().orElse(null)).dayOf(in.at());
        EntryId use = ids.next();
        uses.show(in.user(), use, exercise, in.at(), day);
        return new Shown(exercise, use);
    }

    /// One that was shown before, as a button names it.
    public Optional<Shown> again(String id, EntryId use) {
        return library.find(id).map(exercise -> new Shown(exercise, use));
    }

    public void begin(Invocation in, Shown shown) {
        uses.begin(in.user(), shown.use());
    }

    /// False if nothing is kept of that time any more.
    public boolean setHelped(Invocation in, Shown shown, Helped helped) {
        return uses.setHelped(in.user(), shown.use(), helped);
    }
}
