package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.care.reminder.Due.Passed;
import dev.hearth.engine.care.reminder.Post.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The outbox of reminders in the database. A reminder goes on to its next time in the same transaction in which its
/// post is made, so that none is lost and none made twice.
final class PostRepository {
    static final String GO_ON = "UPDATE reminder SET next_at = :next WHERE id = :id AND next_at = :before";
    static final String MISS = "UPDATE reminder SET missed = missed + :count WHERE id = :id";
    static final String TOLD = "UPDATE reminder SET missed = missed - :told WHERE id = :id AND missed >= :told";
    static final String ADD = """
            INSERT INTO reminder_post
            (id, user_id, reminder_id, due_at, local_day, put_off, state, send_at, tries, twice)
            VALUES (:id, :user, :reminder, :due, :day, :putOff, 0, :due, 0, 0)
            """;
    static final String IN_STATE = """
            SELECT id, user_id, reminder_id, due_at, local_day, put_off, tries, twice
            FROM reminder_post WHERE state = :state AND send_at <= :now ORDER BY send_at FETCH FIRST 20 ROWS ONLY
            """;
    static final String TAKE = "UPDATE reminder_post SET state = 1, tries = tries + 1 WHERE id = :id AND state = 0";
    static final String AGAIN = """
            UPDATE reminder_post SET state = 0, send_at = :at, twice = :twice WHERE id = :id AND state = 1
            """;
    static final String END = "UPDATE reminder_post SET state = :state WHERE id = :id AND state < 2";
    static final String DROP = "DELETE FROM reminder_post WHERE id = :id";
    static final String ANSWER = """
            UPDATE reminder_post SET answer = :answer, done_day = :day
            WHERE id = :id AND user_id = :user AND answer IS NULL
            """;
    static final String OF_PERSON = "SELECT reminder_id FROM reminder_post WHERE id = :id AND user_id = :user";
    static final String COUNT =
            "SELECT COUNT(*) FROM reminder_post WHERE user_id = :user AND local_day = :day AND put_off = 0";
    static final String DONE_DAYS =
            "SELECT DISTINCT done_day FROM reminder_post WHERE user_id = :user AND done_day >= :from";
    static final String ERASE = "DELETE FROM reminder_post WHERE due_at < :before AND done_day IS NULL";
    static final String DELETE = "DELETE FROM reminder_post WHERE user_id = :user";

    private static final int DONE = 1;
    private static final int PUT_OFF = 2;

    private final Database database;

    PostRepository(Database database) {
        this.database = database;
    }

    /// Lets a reminder go on, and keeps what is to be sent of it and what was missed.
    ///
    /// @param post   null if nothing is to be sent
    /// @param missed how many times were missed
    /// @return whether it was done; false if the reminder has gone on meanwhile
    boolean goOn(Due due, Passed passed, @Nullable Post post, int missed) {
        return database.write(handle -> {
            boolean gone = execute(
                            handle,
                            GO_ON,
                            update -> update.bind("id", due.id().value())
                                    .bind("next", passed.next())
                                    .bind("before", due.next()))
                    == 1;
            if (gone && missed > 0) {
                miss(handle, due.id(), missed);
            }
            if (gone && post != null) {
                add(handle, post);
            }
            return gone;
        });
    }

    /// What is to be sent by now, the longest waiting first; twenty at most.
    List<Post> waiting(Instant now) {
        return in(State.WAITS, now);
    }

    /// What was on its way when the engine ended.
    List<Post> onTheirWay(Instant now) {
        return in(State.ON_ITS_WAY, now);
    }

    private List<Post> in(State state, Instant now) {
        return database.read(handle -> handle.createQuery(IN_STATE)
                .bind("state", state.code())
                .bind("now", now)
                .map(PostRepository::post)
                .list());
    }

    /// Before it is sent. False if it does not wait any more.
    boolean take(Post post) {
        return change(TAKE, update -> update.bind("id", post.id().value())) == 1;
    }

    /// It waits again.
    ///
    /// @param twice whether it may have come
    void again(Post post, Instant at, boolean twice) {
        change(
                AGAIN,
                update -> update.bind("id", post.id().value()).bind("at", at).bind("twice", twice ? 1 : 0));
    }

    /// It is there.
    ///
    /// @param told how many missed ones it told of
    void there(Post post, int told) {
        database.write(handle -> {
            end(handle, post, State.THERE);
            return execute(
                    handle,
                    TOLD,
                    update -> update.bind("id", post.reminder().value()).bind("told", told));
        });
    }

    /// It will not come.
    void missed(Post post, State why) {
        database.<@Nullable Void>write(handle -> {
            if (end(handle, post, why) == 1) {
                miss(handle, post.reminder(), 1);
            }
            return null;
        });
    }

    /// Of a reminder that is no more, or that its member does not want now.
    void drop(Post post) {
        change(DROP, update -> update.bind("id", post.id().value()));
    }

    /// Its member did it.
    ///
    /// @param day the member's own on which they did
    /// @return whether it was not answered before
    boolean done(UserId owner, EntryId id, LocalDate day) {
        return change(ANSWER, update -> answered(update, owner, id, DONE, day)) == 1;
    }

    /// Puts one off.
    ///
    /// @param later takes its place
    /// @return whether it was not answered before
    boolean putOff(UserId owner, EntryId id, Post later) {
        return database.write(handle -> {
            boolean first = execute(handle, ANSWER, update -> answered(update, owner, id, PUT_OFF, null)) == 1;
            if (first) {
                add(handle, later);
            }
            return first;
        });
    }

    /// Of which reminder somebody's post is; none if they have no such post.
    List<EntryId> reminderOf(UserId owner, EntryId id) {
        return database.read(handle -> handle.createQuery(OF_PERSON)
                .bind("id", id.value())
                .bind("user", owner.value())
                .mapTo(Long.class)
                .map(EntryId::new)
                .list());
    }

    /// How many have fallen due for somebody on a day of theirs.
    int count(UserId owner, LocalDate day) {
        return database.read(handle -> handle.createQuery(COUNT)
                .bind("user", owner.value())
                .bind("day", epochDay(day))
                .mapTo(Integer.class)
                .one());
    }

    /// The days on which somebody did what they were reminded of.
    Set<LocalDate> doneDays(UserId owner, LocalDate from) {
        return database.read(handle -> new HashSet<>(handle.createQuery(DONE_DAYS)
                .bind("user", owner.value())
                .bind("from", epochDay(from))
                .map(row -> LocalDate.ofEpochDay(row.getColumn("done_day", Integer.class)))
                .list()));
    }

    void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId owner) {
        change(DELETE, update -> update.bind("user", owner.value()));
    }

    private static void miss(Handle handle, EntryId reminder, int count) {
        execute(handle, MISS, update -> update.bind("id", reminder.value()).bind("count", count));
    }

    private static int end(Handle handle, Post post, State state) {
        return execute(
                handle, END, update -> update.bind("id", post.id().value()).bind("state", state.code()));
    }

    private static void add(Handle handle, Post post) {
        execute(
                handle,
                ADD,
                update -> update.bind("id", post.id().value())
                        .bind("user", post.owner().value())
                        .bind("reminder", post.reminder().value())
                        .bind("due", post.due())
                        .bind("day", epochDay(post.day()))
                        .bind("putOff", post.putOff() ? 1 : 0));
    }

    private static Update answered(Update update, UserId owner, EntryId id, int answer, @Nullable LocalDate day) {
        return update.bind("id", id.value())
                .bind("user", owner.value())
                .bind("answer", answer)
                .bind("day", day == null ? null : epochDay(day));
    }

    private int change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle -> execute(handle, sql, bind));
    }

    private static int execute(Handle handle, String sql, UnaryOperator<Update> bind) {
        return bind.apply(handle.createUpdate(sql)).execute();
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static Post post(RowView row) {
        return new Post(
                new EntryId(row.getColumn("id", Long.class)),
                new UserId(row.getColumn("user_id", Long.class)),
                new EntryId(row.getColumn("reminder_id", Long.class)),
                row.getColumn("due_at", Instant.class),
                LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)),
                row.getColumn("put_off", Integer.class) == 1,
                row.getColumn("tries", Integer.class),
                row.getColumn("twice", Integer.class) == 1);
    }
}
