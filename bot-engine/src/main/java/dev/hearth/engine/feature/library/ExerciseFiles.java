package dev.hearth.engine.feature.library;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.library.Exercise.Effort;
import dev.hearth.engine.feature.library.Exercise.Evidence;
import dev.hearth.engine.feature.library.Exercise.Minutes;
import dev.hearth.engine.feature.library.Exercise.Need;
import dev.hearth.engine.feature.library.Exercise.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the library's files: one for each family of methods, all languages of an exercise side by side, so that a
/// reviewer sees what a translation renders; and the list of sources, from which alone it may cite.
final class ExerciseFiles {
    static final int FAMILIES = 33;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param mark how far the citation was confirmed: `C` (the original was seen), `C2` (second-hand), `K` (not yet)
    private record Citation(String id, String mark, String shown) {}

    /// @param checked when somebody opened the original of what was not confirmed, as a date; null for not yet
    private record Cited(String id, @Nullable String checked) {}

    /// @param by who signed the texts off
    private record Review(String by, String date) {}

    private record Entry(
            String id,
            String family,
            List<String> command,
            Minutes minutes,
            String effort,
            List<String> needs,
            List<String> states,
            List<String> avoid,
            List<String> cautions,
            boolean lowMoodSafe,
            String evidence,
            List<Cited> sources,
            @Nullable Review review,
            @Nullable Pace pace,
            Map<String, Wording> words) {}

    private ExerciseFiles() {}

    static List<Exercise> read() {
        Map<String, Citation> citations = Stream.of(read("sources.json", Citation[].class))
                .collect(toUnmodifiableMap(Citation::id, Function.identity()));
        List<Exercise> all = new ArrayList<>();
        IntStream.rangeClosed(1, FAMILIES).mapToObj("F%02d"::formatted).forEach(family -> {
            for (Entry entry : read("exercises/" + family + ".json", Entry[].class)) {
                all.add(exercise(family, entry, citations));
            }
        });
        return List.copyOf(all);
    }

    private static Exercise exercise(String family, Entry entry, Map<String, Citation> citations) {
        if (!entry.family().equals(family)) {
            throw new IllegalStateException(entry.id() + " lies in the file of another family");
        }
        return new Exercise(
                entry.id(),
                family,
                entry.command().stream().map(Kind::of).collect(toSet()),
                entry.minutes(),
                value(Effort.class, entry.effort()),
                values(Need.class, entry.needs()),
                values(Feeling.class, entry.states()),
                values(Feeling.class, entry.avoid()),
                entry.cautions().stream()
                        .map(caution -> value(Caution.class, caution))
                        .toList(),
                entry.lowMoodSafe(),
                value(Evidence.class, entry.evidence()),
                entry.sources().stream().map(cited -> source(cited, citations)).toList(),
                entry.pace(),
                entry.words().entrySet().stream()
                        .collect(toUnmodifiableMap(words -> language(words.getKey()), Map.Entry::getValue)));
    }

    private static Source source(Cited cited, Map<String, Citation> citations) {
        Citation citation = Objects.requireNonNull(citations.get(cited.id()), cited.id());
        boolean confirmed = citation.mark().equals("C") || cited.checked() != null;
        return new Source(citation.id(), citation.shown(), confirmed);
    }

    private static Language language(String tag) {
        Optional<Language> spoken = Language.spoken(tag);
        return spoken.orElseThrow(() -> new IllegalStateException("an exercise in an unknown language"));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, Collection<String> codes) {
        return codes.stream().map(code -> value(type, code)).collect(toSet());
    }

    private static <E extends Enum<E>> E value(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream bytes = ExerciseFiles.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the library's " + file + " is missing");
            }
            return JSON.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
