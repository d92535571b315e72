package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Vocabulary;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.Drawings;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Picture;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/checkin` and `/insights` as members type them.
final class MoodCommand {
    private static final String SEPARATOR = ",";
    private static final String PICTURE = "insights.png";

    private final Words words;
    private final MoodService service;
    private final Drawings drawings;
    private final Vocabulary<Mood> moods;
    private final Vocabulary<Activity> activities;

    MoodCommand(Words words, MoodService service, Drawings drawings) {
        this.words = words;
        this.service = service;
        this.drawings = drawings;
        this.moods = new Vocabulary<>(Mood.class, words, "mood");
        this.activities = new Vocabulary<>(Activity.class, words, "activity");
    }

    Command checkIn() {
        return Command.of(
                        "checkin",
                        words,
                        this::checkIn,
                        new Option.Completed("mood", false, 40, this::completeMood),
                        new Option.Whole("intensity", false, Intensity.LEAST, Intensity.MOST),
                        new Option.Completed("activities", false, 200, this::completeActivities),
                        new Option.Text("note", false, CheckIn.LONGEST_NOTE),
                        DayBack.option())
                .on(GuildRules.CHECK_INS);
    }

    Command insights() {
        return Command.of("insights", words, this::insights, new Option.OneOf("timeframe", false, Timeframe.names()));
    }

    private Reply checkIn(Invocation in) {
        Speech speech = in.speech(words);
        Optional<Instant> next =
                service.nextAfter(in.user(), in.origin().guild().orElse(null), in.at());
        if (next.isPresent()) {
            return MoodReplies.tooSoon(speech, next.get());
        }
        Set<String> remarks = new LinkedHashSet<>();
        MoodService.Draft draft = draft(in.answers(), speech, remarks);
        if (draft.isEmpty()) {
            MoodControls.Beginning beginning = new MoodControls.Beginning(service.prepare(), DayBack.in(in.answers()));
            return MoodReplies.beginning(speech, beginning, service.newest(in.user()), List.copyOf(remarks));
        }
        return new Reply.Show(MoodReplies.kept(speech, keep(in, draft), List.copyOf(remarks)));
    }

    /// What was typed; what is not understood becomes a remark, and the rest is kept all the same.
    private MoodService.Draft draft(Answers answers, Speech speech, Set<String> remarks) {
        Optional<String> typedMood = answers.text("mood");
        Optional<Mood> mood = typedMood.flatMap(moods::find);
        Set<Activity> known = EnumSet.noneOf(Activity.class);
        for (String typed :
                answers.text("activities").stream().flatMap(MoodCommand::parts).toList()) {
            activities.find(typed).ifPresentOrElse(known::add, () -> remarks.add(speech.say("unknown.activity")));
        }
        Intensity intensity = answers.whole("intensity").isPresent()
                ? new Intensity(answers.whole("intensity").getAsInt())
                : null;
        MoodService.Draft draft = new MoodService.Draft(
                mood.orElse(null), intensity, known, answers.text("note").orElse(null));
        if (typedMood.isPresent() && mood.isEmpty()) {
            remarks.add(speech.say(draft.isEmpty() ? "unknown.mood-alone" : "unknown.mood"));
        }
        return draft;
    }

    private MoodService.Kept keep(Invocation in, MoodService.Draft draft) {
        GuildId origin = in.origin().guild().orElse(null);
        return service.checkIn(in.user(), origin, in.at(), DayBack.in(in.answers()), draft);
    }

    private Reply insights(Invocation in) {
        Timeframe timeframe = in.answers().text("timeframe").map(Timeframe::of).orElse(Timeframe.WEEK);
        GuildId here = in.origin().guild().orElse(null);
        Insights insights = service.insights(in.user(), here, timeframe, in.at());
        Screen screen = InsightsReplies.insights(in.speech(words), timeframe, insights);
        return new Reply.Show(picture(in, timeframe, insights).map(screen::with).orElse(screen));
    }

    private Optional<Picture> picture(Invocation in, Timeframe timeframe, Insights insights) {
        if (insights.withMood() < InsightsPicture.FEWEST) {
            return Optional.empty();
        }
        InsightsPicture picture = new InsightsPicture(in.speech(words), timeframe, insights);
        LocalDate today = service.today(in.user(), in.origin().guild().orElse(null), in.at());
        return drawings.draw(in.user(), PICTURE, picture.sheet(today), picture.alt());
    }

    private List<Choice> completeMood(Invocation in, String typed) {
        Speech speech = in.speech(words);
        return moods.matches(in.language(), typed).stream()
                .limit(Completer.MOST)
                .map(mood -> new Choice(MoodReplies.named(speech, mood), typeable(mood)))
                .toList();
    }

    /// Several activities stand in one option, with commas between; the last one is completed.
    private List<Choice> completeActivities(Invocation in, String typed) {
        Speech speech = in.speech(words);
        int last = typed.lastIndexOf(SEPARATOR) + 1;
        List<Activity> before = parts(typed.substring(0, last))
                .flatMap(part -> activities.find(part).stream())
                .toList();
        return activities.matches(in.language(), typed.substring(last)).stream()
                .filter(activity -> !before.contains(activity))
                .limit(Completer.MOST)
                .flatMap(activity -> choice(speech, before, activity).stream())
                .toList();
    }

    /// Empty where Discord would not take so long a line; whoever types so many can go on without completions.
    private static Optional<Choice> choice(Speech speech, List<Activity> before, Activity activity) {
        List<Activity> all = new ArrayList<>(before);
        all.add(activity);
        String label = all.stream().map(one -> speech.name("activity", one)).collect(Collectors.joining(", "));
        String value = all.stream().map(MoodCommand::typeable).collect(Collectors.joining(SEPARATOR));
        boolean fits = label.length() <= Choice.LONGEST && value.length() <= Choice.LONGEST;
        return fits ? Optional.of(new Choice(label, value)) : Optional.empty();
    }

    private static Stream<String> parts(String typed) {
        return Stream.of(typed.split(SEPARATOR)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String typeable(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
