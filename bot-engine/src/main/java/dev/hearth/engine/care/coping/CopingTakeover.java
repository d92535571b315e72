package dev.hearth.engine.care.coping;

import dev.hearth.engine.care.coping.Plan.Part;
import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.feature.takeover.Unusable;
import dev.hearth.engine.feature.takeover.Unusable.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Coping plans and toolboxes of other products. A member who has a plan here keeps it.
final class CopingTakeover {
    private static final List<String> TOOL = List.of("text", "tool", "name");

    private CopingTakeover() {}

    static List<Takeover> all() {
        return List.of(
                new Takeover(
                        List.of("copingplan", "plan"),
                        "coping_plan",
                        List.of("user_id", "made_at", "signs", "helps", "people", "places"),
                        List.of("helps"),
                        1,
                        CopingTakeover::plan),
                new Takeover(
                        List.of("toolboxtool", "toolbox", "copingtool", "tool", "favoritetool"),
                        "toolbox_tool",
                        List.of("user_id", "made_at", "body"),
                        TOOL,
                        Tool.MOST,
                        CopingTakeover::tool));
    }

    private static Map<String, @Nullable Object> plan(ForeignRecord record) throws Unusable {
        var row = owned(record);
        boolean isEmpty = true;
        for (var part : Part.values()) {
            var text = record.text(Plan.LONGEST, part.code());
            row.put(part.code(), text.orElse(null));
            isEmpty &= text.isEmpty();
        }
        if (isEmpty) {
            throw new Unusable(Why.MISSING, Part.HELPS.code());
        }
        return row;
    }

    private static Map<String, @Nullable Object> tool(ForeignRecord record) throws Unusable {
        var row = owned(record);
        row.put("body", record.needed(Tool.LONGEST, TOOL.toArray(String[]::new)));
        return row;
    }

    private static Map<String, @Nullable Object> owned(ForeignRecord record) throws Unusable {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("user_id", record.user().value());
        row.put("made_at", record.at());
        return row;
    }
}
