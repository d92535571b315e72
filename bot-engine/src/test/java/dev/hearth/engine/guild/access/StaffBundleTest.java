package dev.hearth.engine.guild.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.Deed.Act;
import dev.hearth.engine.guild.access.StaffBundle.Difference;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

class StaffBundleTest {
    private static final UserId OWNER = new UserId(11);
    private static final UserId ADMIN = new UserId(12);
    private static final UserId BANNED = new UserId(13);
    private static final UserId SUPPORT = new UserId(14);
    private static final UserId NEW = new UserId(15);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    @EveryStore
    void nobodyIsLoweredTheLastOwnerStaysAndWhoIsBannedGetsNothing(Database database) {
        var repository = new AccessRepository(database);
        var ids = new EntryIds(CLOCK, new Random(7));
        repository.apply(List.of(
                deed(ids, Act.GRANT, OWNER, StaffRole.OWNER, null),
                deed(ids, Act.GRANT, ADMIN, StaffRole.ADMIN, null),
                deed(ids, Act.GRANT, SUPPORT, StaffRole.SUPPORT, null),
                deed(ids, Act.BAN, BANNED, null, new Ban(NOON, null, null))));
        var staff = new StaffBundle(repository, ids, CLOCK);
        var wanted = Map.of(
                OWNER, StaffRole.SUPPORT,
                ADMIN, StaffRole.MOD,
                BANNED, StaffRole.ADMIN,
                SUPPORT, StaffRole.MOD,
                NEW, StaffRole.SUPPORT);

        assertThat(staff.passedOver(wanted)).containsExactly(OWNER, ADMIN, BANNED);
        assertThat(staff.bring(wanted))
                .containsExactlyInAnyOrder(
                        new Difference(SUPPORT, Optional.of(StaffRole.SUPPORT), StaffRole.MOD),
                        new Difference(NEW, Optional.empty(), StaffRole.SUPPORT));

        assertThat(staff.all())
                .isEqualTo(Map.of(
                        OWNER, StaffRole.OWNER,
                        ADMIN, StaffRole.ADMIN,
                        SUPPORT, StaffRole.MOD,
                        NEW, StaffRole.SUPPORT));
        assertThat(staff.passedOver(staff.all())).isEmpty();
    }

    private static Deed deed(EntryIds ids, Act act, UserId user, @Nullable StaffRole role, @Nullable Ban ban) {
        return new Deed(ids.next(), NOON, Actor.CONSOLE, act, Subject.of(user), role, ban);
    }
}
