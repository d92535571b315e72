package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The room of plan and toolbox: what it contributes to the engine.
public final class CopingFeature {
    private static final Duration BETWEEN_ERASURES = Duration.ofMinutes(10);

    /// It is told at noon or up to so much later.
    private static final Duration BETWEEN_TELLINGS = Duration.ofMinutes(30);

    private CopingFeature() {}

    /// What it takes over from another product.
    public static List<Takeover> takeovers() {
        return CopingTakeover.all();
    }

    public static Feature of(
            Database database,
            MemberSeal seal,
            EntryIds ids,
            MemberDays days,
            Choices choices,
            SettingsService settings,
            Courier courier,
            InstantSource clock) {
        Words words = Words.beside(CopingFeature.class, PlanReplies.ROOM);
        PlanRepository plans = new PlanRepository(database, seal);
        ToolRepository tools = new ToolRepository(database, seal);
        PlanCommand plan = new PlanCommand(words, plans, new Suggestions(words, choices));
        ToolboxCommand toolbox = new ToolboxCommand(words, tools, ids, days, new Suggestions(words, choices));
        ToolLog log = new ToolLog(words, new ToolLogRepository(database), settings, courier);
        return Feature.named(PlanReplies.ROOM)
                .command(plan.plan())
                .command(toolbox.toolbox())
                .actions(plan.actions())
                .actions(toolbox.actions())
                .activity(new ActivityDays("toolbox", tools::days))
                .next(plan)
                .done(toolbox)
                .personal(new CopingData(plans, tools))
                .job(new Job("erase-coping", BETWEEN_ERASURES, () -> erase(plans, tools, clock.instant()), false))
                .job(new Job("tool-log", BETWEEN_TELLINGS, () -> log.tell(clock.instant()), false))
                .build();
    }

    private static void erase(PlanRepository plans, ToolRepository tools, Instant now) {
        plans.erase(now.minus(PlanReplies.WAY_BACK));
        tools.erase(now.minus(PlanReplies.WAY_BACK));
    }
}
