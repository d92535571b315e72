package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Preferences as what is kept of people.
record ProfileData(PreferencesService service, InstantSource clock) implements PersonalData {
    @Override
    public String kind() {
        return "preferences";
    }

    @Override
    public void export(UserId user, Consumer<Item> taker) {
        Preferences own = service.of(user);
        Map<String, String> facts = new LinkedHashMap<>();
        if (own.language() != null) {
            facts.put("language", own.language().name());
        }
        if (own.zone() != null) {
            facts.put("time zone", own.zone().getId());
        }
        facts.put("reminders", own.reminders().name());
        facts.put("tone", own.manner().name());
        facts.put("colour", own.colour().name());
        facts.put("no context", Boolean.toString(own.contextOff()));
        facts.put("no crisis messages", Boolean.toString(own.crisisQuiet()));
        service.pauses(user).forEach(pause -> facts.put("streaks paused from " + pause.from(), "to " + pause.to()));
        taker.accept(new Item(clock.instant(), facts));
    }

    @Override
    public void delete(UserId user) {
        service.delete(user);
    }
}
