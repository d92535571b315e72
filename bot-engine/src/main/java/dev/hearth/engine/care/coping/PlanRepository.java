package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import dev.hearth.engine.care.coping.Plan.Part;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Plans in the database, one for each member, every part sealed with their key. A removed one is hidden and can be
/// brought back until it is erased.
final class PlanRepository {
    static final String INSERT = """
            INSERT INTO coping_plan (user_id, made_at, signs, helps, people, places)
            VALUES (:user, :at, :signs, :helps, :people, :places)
            """;
    static final String REWRITE = """
            UPDATE coping_plan SET made_at = :at, signs = :signs, helps = :helps, people = :people, places = :places,
            removed_at = NULL WHERE user_id = :user
            """;
    static final String FIND = """
            SELECT user_id, made_at, signs, helps, people, places FROM coping_plan
            WHERE user_id = :user AND removed_at IS NULL
            """;
    static final String EXISTS = "SELECT 1 FROM coping_plan WHERE user_id = :user AND removed_at IS NULL";
    static final String REMOVE = "UPDATE coping_plan SET removed_at = :at WHERE user_id = :user AND removed_at IS NULL";
    static final String RESTORE =
            "UPDATE coping_plan SET removed_at = NULL WHERE user_id = :user AND removed_at IS NOT NULL";
    static final String ERASE = "DELETE FROM coping_plan WHERE removed_at < :before";
    static final String DELETE = "DELETE FROM coping_plan WHERE user_id = :user";

    private final Database database;
    private final MemberSeal seal;

    PlanRepository(Database database, MemberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /// Keeps a plan in place of the one that there is.
    void keep(Plan plan) {
        Map<Part, byte[]> sealed = new EnumMap<>(Part.class);
        plan.parts().forEach((part, text) -> sealed.put(part, sealed(plan.owner(), part, text)));
        UnaryOperator<Update> values = statement -> {
            Update bound = statement
                    .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("user", plan.owner().value())
                    .bind("at", plan.at());
            for (Part part : Part.values()) {
                bound.bind(part.code(), sealed.get(part));
            }
            return bound;
        };
        database.<@Nullable Void>write(handle -> {
            Upsert.row(handle, REWRITE, INSERT, values);
            return null;
        });
    }

    Optional<Plan> find(UserId owner) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind("user", owner.value())
                .map(this::plan)
                .findOne());
    }

    /// Whether there is one, without opening it.
    boolean exists(UserId owner) {
        return database.read(handle -> handle.createQuery(EXISTS)
                .bind("user", owner.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    boolean remove(UserId owner, Instant at) {
        return change(REMOVE, update -> update.bind("user", owner.value()).bind("at", at));
    }

    boolean restore(UserId owner) {
        return change(RESTORE, update -> update.bind("user", owner.value()));
    }

    void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    void delete(UserId owner) {
        change(DELETE, update -> update.bind("user", owner.value()));
    }

    private boolean change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle -> bind.apply(handle.createUpdate(sql)).execute()) > 0;
    }

    private byte[] sealed(UserId owner, Part part, String text) {
        return seal.seal(owner, place(part), owner.value(), text);
    }

    private static Place place(Part part) {
        return new Place("coping_plan", part.code());
    }

    private Plan plan(RowView row) {
        UserId owner = new UserId(row.getColumn("user_id", Long.class));
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            byte @Nullable [] sealed = row.getColumn(part.code(), byte[].class);
            if (sealed != null) {
                seal.open(owner, place(part), owner.value(), sealed).ifPresent(text -> parts.put(part, text));
            }
        }
        return new Plan(owner, row.getColumn("made_at", Instant.class), parts);
    }
}
