package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Plan and toolbox as what is kept of people.
record CopingData(PlanRepository plans, ToolRepository tools) implements PersonalData {
    @Override
    public String kind() {
        return PlanReplies.ROOM;
    }

    @Override
    public void export(UserId user, Consumer<Item> taker) {
        plans.find(user).ifPresent(plan -> taker.accept(item(plan)));
        tools.of(user).forEach(tool -> taker.accept(item(tool)));
    }

    private static Item item(Plan plan) {
        Map<String, String> facts = new LinkedHashMap<>();
        plan.parts().forEach((part, text) -> facts.put(part.code(), text));
        return new Item(plan.at(), facts);
    }

    private static Item item(Tool tool) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("tool", tool.name());
        facts.put("used", Integer.toString(tool.used()));
        facts.put("helped", Integer.toString(tool.helped()));
        return new Item(Instant.EPOCH.plusMillis(tool.id().value() >>> 22), facts);
    }

    @Override
    public void delete(UserId user) {
        plans.delete(user);
        tools.delete(user);
    }
}
