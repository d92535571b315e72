package dev.hearth.engine.feature.takeover;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.takeover.Unusable.Why;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One record of another product. A field is found by its name in any spelling: `userId`, `user_id` and `USERID` are
/// one. What nobody asked for is told by name, so that nothing is lost silently. Its words stay out of `toString`.
public final class ForeignRecord {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Map<String, Field> fields = new HashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final LocalDays days;
    private final Instant now;

    private record Field(String name, String value) {}

    /// A record as it was read.
    ///
    /// @param values those that are there, as text; a list as its parts with commas between, as [#list] reads it
    /// @param days   in which days begin, for records that do not name theirs
    /// @param now    nothing was written later
    public ForeignRecord(Map<String, String> values, LocalDays days, Instant now) {
        values.forEach((name, value) -> fields.put(plain(name), new Field(name, value)));
        this.days = days;
        this.now = now;
    }

    /// A name without what differs between spellings.
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Optional<String> find(String name) {
        asked.add(plain(name));
        return Optional.ofNullable(fields.get(plain(name))).map(Field::value).filter(value -> !value.isBlank());
    }

    /// Whose it is.
    public UserId user() throws Unusable {
        return new UserId(id("userId").orElseThrow(() -> new Unusable(Why.MISSING, "userId")));
    }

    /// Where it was written; empty in private.
    public Optional<GuildId> guild() throws Unusable {
        return id("guildId").map(GuildId::new);
    }

    private Optional<Long> id(String name) throws Unusable {
        var text = find(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            long value = Long.parseLong(text.get().strip());
            if (value > 0) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Unusable(Why.BAD, name);
    }

    /// When it was written, cut as the engine cuts moments. Without a zone it is UTC.
    public Instant at() throws Unusable {
        var text = find("createdAt").orElseThrow(() -> new Unusable(Why.MISSING, "createdAt"));
        try {
            var at = moment(text.strip().replace(' ', 'T')).truncatedTo(ChronoUnit.MICROS);
            if (!at.isBefore(EARLIEST) && !at.isAfter(now)) {
                return at;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new Unusable(Why.BAD, "createdAt");
    }

    private static Instant moment(String text) {
        boolean hasZone = text.endsWith("Z") || text.matches(".*[+-]\\d\\d(:?\\d\\d)?");
        boolean hasTime = text.contains("T");
        if (!hasTime) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return hasZone
                ? OffsetDateTime.parse(text.replaceAll("([+-]\\d\\d)$", "$1:00"))
                        .toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    /// The member's day that it is about, as days since 1970-01-01.
    public int day() throws Unusable {
        var text = find("localDay");
        try {
            var day = text.isPresent() ? LocalDate.parse(text.get().strip()) : days.dayOf(at());
            return Math.toIntExact(day.toEpochDay());
        } catch (DateTimeException | ArithmeticException e) {
            throw new Unusable(Why.BAD, "localDay");
        }
    }

    /// A text under the first of some names that has any.
    ///
    /// @param most in characters, an emoji being one
    public Optional<String> text(int most, String... names) throws Unusable {
        var found = Stream.of(names).map(this::find).flatMap(Optional::stream).findFirst();
        if (found.isPresent()) {
            check(found.get(), most, names[0]);
        }
        return found;
    }

    private static void check(String text, int most, String name) throws Unusable {
        if (text.indexOf('\0') >= 0) {
            throw new Unusable(Why.BAD, name);
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw new Unusable(Why.TOO_LONG, name);
        }
    }

    /// A text that has to be there.
    public String needed(int most, String... names) throws Unusable {
        return text(most, names).orElseThrow(() -> new Unusable(Why.MISSING, names[0]));
    }

    public Optional<Integer> whole(String name, int least, int most) throws Unusable {
        var text = find(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            int value = Integer.parseInt(text.get().strip());
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Unusable(Why.BAD, name);
    }

    /// The parts of a list: with commas between, in the braces of a PostgreSQL array or without.
    public List<String> list(String name) {
        return find(name).stream()
                .flatMap(
                        text -> Stream.of(text.strip().replaceAll("^\\{|}$", "").split("[,|]")))
                .map(part -> part.strip().replaceAll("^\"|\"$", ""))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// What tells this record from others of its member and kind: its own number there, or else its moment and main
    /// value. What a later file leaves out or adds makes it no other one.
    ///
    /// @param main the names of the main value; the first that holds anything counts
    public String identity(List<String> main) throws Unusable {
        var own = find("id");
        if (own.isPresent()) {
            return "id " + own.get().strip();
        }
        var value = main.stream().map(this::find).flatMap(Optional::stream).findFirst();
        return "at " + at() + ' ' + value.map(String::strip).orElse("");
    }

    /// The names of the fields that hold something and that nobody asked for.
    public List<String> leftOut() {
        return fields.entrySet().stream()
                .filter(field -> !asked.contains(field.getKey())
                        && !field.getValue().value().isBlank())
                .map(field -> field.getValue().name())
                .toList();
    }

    @Override
    public String toString() {
        return "ForeignRecord";
    }
}
