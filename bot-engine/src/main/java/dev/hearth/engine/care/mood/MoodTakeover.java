package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.text.Vocabulary;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.feature.takeover.Unusable;
import dev.hearth.engine.feature.takeover.Unusable.Why;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Check-ins of other products. Moods and activities are found by their word in any of the languages, as a member
/// types them.
final class MoodTakeover {
    private static final List<String> COLUMNS =
            List.of("user_id", "guild_id", "made_at", "local_day", "mood", "intensity", "activities", "note");
    private static final List<String> MAIN = List.of("mood", "note", "intensity", "activities");

    private final Vocabulary<Mood> moods;
    private final Vocabulary<Activity> activities;

    MoodTakeover(Words words) {
        this.moods = new Vocabulary<>(Mood.class, words, "mood");
        this.activities = new Vocabulary<>(Activity.class, words, "activity");
    }

    Takeover declared() {
        return new Takeover(List.of("checkin", "mood", "moodentry"), "check_in", COLUMNS, MAIN, 0, this::row);
    }

    private Map<String, @Nullable Object> row(ForeignRecord record) throws Unusable {
        var mood = mood(record);
        var intensity = record.whole("intensity", Intensity.LEAST, Intensity.MOST);
        var known = activities(record);
        var note = record.text(CheckIn.LONGEST_NOTE, "note");
        if (mood.isEmpty() && intensity.isEmpty() && known.isEmpty() && note.isEmpty()) {
            throw new Unusable(Why.MISSING, "mood");
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("user_id", record.user().value());
        row.put("guild_id", record.guild().map(guild -> guild.value()).orElse(null));
        row.put("made_at", record.at());
        row.put("local_day", record.day());
        row.put("mood", mood.map(Mood::code).orElse(null));
        row.put("intensity", intensity.orElse(null));
        row.put("activities", Activity.bits(known));
        row.put("note", note.orElse(null));
        return row;
    }

    private Optional<Mood> mood(ForeignRecord record) throws Unusable {
        var word = record.text(80, "mood");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(moods.find(word.get()).orElseThrow(() -> new Unusable(Why.UNKNOWN, "mood")));
    }

    /// All of them or the record is told: what somebody did is not to become less by moving.
    private EnumSet<Activity> activities(ForeignRecord record) throws Unusable {
        var known = EnumSet.noneOf(Activity.class);
        for (var word : record.list("activities")) {
            known.add(activities.find(word).orElseThrow(() -> new Unusable(Why.UNKNOWN, "activities")));
        }
        return known;
    }
}
