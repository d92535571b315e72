package dev.hearth.engine.care.coping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.care.coping.Plan.Part;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.feature.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CopingRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @EveryStore
    void aPlanComesBackAsItWasAndANewOneTakesItsPlace(Database database, MemberSeal seal) {
        PlanRepository plans = new PlanRepository(database, seal);
        Plan first = new Plan(MIRA, NOON, Map.of(Part.SIGNS, "🌱".repeat(Plan.LONGEST), Part.PLACES, "the sea"));
        Plan second = new Plan(MIRA, NOON.plusSeconds(1), Map.of(Part.HELPS, "tea"));
        plans.keep(first);
        assertThat(plans.find(MIRA)).contains(first);
        assertThat(plans.exists(JONAS)).isFalse();

        plans.keep(second);

        assertThat(plans.find(MIRA)).contains(second);
        assertThat(second.toString()).doesNotContain("tea");
    }

    @EveryStore
    void aRemovedPlanCanBeBroughtBackUntilItIsErased(Database database, MemberSeal seal) {
        PlanRepository plans = new PlanRepository(database, seal);
        plans.keep(new Plan(MIRA, NOON, Map.of(Part.HELPS, "tea")));

        assertThat(plans.remove(MIRA, NOON)).isTrue();
        assertThat(plans.exists(MIRA)).isFalse();
        assertThat(plans.find(MIRA)).isEmpty();
        assertThat(plans.restore(MIRA)).isTrue();
        assertThat(plans.find(MIRA)).isPresent();

        plans.remove(MIRA, NOON);
        plans.erase(NOON.plus(Duration.ofSeconds(1)));
        assertThat(plans.restore(MIRA)).isFalse();
    }

    @EveryStore
    void whatHelpedMostComesFirst(Database database, MemberSeal seal) {
        ToolRepository tools = new ToolRepository(database, seal);
        tools.add(MIRA, new EntryId(1), "a walk", NOON);
        tools.add(MIRA, new EntryId(2), "a song", NOON);
        tools.add(JONAS, new EntryId(3), "not hers", NOON);
        tools.use(MIRA, new EntryId(10), new EntryId(1), null, NOON, TODAY);
        tools.use(MIRA, new EntryId(11), new EntryId(1), null, NOON, TODAY.minusDays(1));

        assertThat(tools.setHelped(MIRA, new EntryId(10), Helped.A_LITTLE)).isTrue();
        assertThat(tools.setHelped(MIRA, new EntryId(11), Helped.NOT_NOW)).isTrue();
        assertThat(tools.setHelped(JONAS, new EntryId(10), Helped.YES)).isFalse();

        assertThat(tools.of(MIRA))
                .containsExactly(new Tool(new EntryId(1), "a walk", 2, 1), new Tool(new EntryId(2), "a song", 0, 0));
        assertThat(tools.days(MIRA, TODAY.minusDays(1))).containsExactlyInAnyOrder(TODAY, TODAY.minusDays(1));
        assertThat(tools.days(MIRA, TODAY)).containsExactly(TODAY);
    }

    @EveryStore
    void aRemovedToolComesBackAndItsDaysStay(Database database, MemberSeal seal) {
        ToolRepository tools = new ToolRepository(database, seal);
        tools.add(MIRA, new EntryId(1), "a walk", NOON);
        tools.use(MIRA, new EntryId(10), new EntryId(1), null, NOON, TODAY);

        assertThat(tools.remove(JONAS, new EntryId(1), NOON)).isFalse();
        assertThat(tools.remove(MIRA, new EntryId(1), NOON)).isTrue();
        assertThat(tools.of(MIRA)).isEmpty();
        assertThat(tools.restore(MIRA, new EntryId(1))).isTrue();
        assertThat(tools.of(MIRA)).hasSize(1);
        tools.remove(MIRA, new EntryId(1), NOON);
        tools.erase(NOON.plus(Duration.ofSeconds(1)));

        assertThat(tools.restore(MIRA, new EntryId(1))).isFalse();
        assertThat(tools.days(MIRA, TODAY)).containsExactly(TODAY);
    }

    @EveryStore
    void aPersonCanHaveAllOfTheirsAndHaveItDeleted(Database database, MemberSeal seal) {
        PlanRepository plans = new PlanRepository(database, seal);
        ToolRepository tools = new ToolRepository(database, seal);
        plans.keep(new Plan(MIRA, NOON, Map.of(Part.HELPS, "tea")));
        tools.add(MIRA, new EntryId(1L << 22), "a walk", NOON);
        tools.add(JONAS, new EntryId(3), "not hers", NOON);
        PersonalData data = new CopingData(plans, tools);

        List<PersonalData.Item> items = new ArrayList<>();
        data.export(MIRA, items::add);
        data.delete(MIRA);

        assertThat(items).hasSize(2);
        assertThat(items.getFirst().facts()).isEqualTo(Map.of("helps", "tea"));
        assertThat(items.getLast().facts()).containsEntry("tool", "a walk").containsEntry("used", "0");
        assertThat(plans.exists(MIRA)).isFalse();
        assertThat(tools.of(MIRA)).isEmpty();
        assertThat(tools.of(JONAS)).hasSize(1);
    }

    @EveryStore
    void withoutTheMembersKeyNobodyReadsAnyOfIt(Database database, MemberKeys keys) {
        MemberSeal seal = new MemberSeal(keys);
        PlanRepository plans = new PlanRepository(database, seal);
        ToolRepository tools = new ToolRepository(database, seal);
        plans.keep(new Plan(MIRA, NOON, Map.of(Part.HELPS, "tea")));
        tools.add(MIRA, new EntryId(1), "a walk", NOON);

        keys.destroy(MIRA, Instant.EPOCH);

        assertThat(plans.find(MIRA).orElseThrow().parts()).isEmpty();
        assertThat(tools.of(MIRA)).isEmpty();
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database, MemberSeal seal) {
        PlanRepository plans = new PlanRepository(database, seal);
        ToolRepository tools = new ToolRepository(database, seal);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            plans.keep(new Plan(MIRA, NOON, Map.of(Part.HELPS, "tea")));
            plans.find(MIRA);
            plans.exists(MIRA);
            plans.remove(MIRA, NOON);
            plans.restore(MIRA);
            plans.erase(NOON);
            plans.delete(MIRA);
            tools.add(MIRA, new EntryId(1), "a walk", NOON);
            tools.of(MIRA);
            tools.use(MIRA, new EntryId(2), new EntryId(1), null, NOON, TODAY);
            tools.setHelped(MIRA, new EntryId(2), Helped.YES);
            tools.days(MIRA, TODAY);
            tools.remove(MIRA, new EntryId(1), NOON);
            tools.restore(MIRA, new EntryId(1));
            tools.erase(NOON);
            tools.delete(MIRA);
        });
    }
}
