package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.TableShape;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One row as one line of JSON. A value has exactly one form, so that the same rows are the same bytes whatever
/// database they come from. 64-bit numbers are strings: in many languages a JSON number has no room for them.
public final class RowText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> names;
    private final List<ColumnKind> kinds;

    RowText(List<String> names, List<ColumnKind> kinds) {
        this.names = List.copyOf(names);
        this.kinds = List.copyOf(kinds);
    }

    /// Of a whole table.
    public static RowText of(TableShape table) {
        return new RowText(
                table.columns().stream().map(TableShape.Column::name).toList(),
                table.columns().stream().map(TableShape.Column::kind).toList());
    }

    static RowText of(Contents.Table table) throws CannotTransfer {
        var kinds = new java.util.ArrayList<ColumnKind>();
        for (var column : table.columns()) {
            kinds.add(column.kind());
        }
        return new RowText(table.columns().stream().map(Contents.Column::name).toList(), kinds);
    }

    /// Writes a row.
    public String write(@Nullable Object[] row) {
        var line = JSON.createObjectNode();
        for (int i = 0; i < row.length; i++) {
            var value = row[i];
            if (value instanceof Integer number) {
                line.put(names.get(i), number);
            } else {
                line.put(names.get(i), value == null ? null : text(value));
            }
        }
        return whole(JSON.writeValueAsString(line));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString();
    }

    /// Half of a pair of UTF-16 has no form in UTF-8; JSON can spell it.
    private static String whole(String line) {
        if (!hasHalves(line)) {
            return line;
        }
        var spelled = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (isHalf(line, i)) {
                spelled.append("\\u%04x".formatted((int) line.charAt(i)));
            } else {
                spelled.append(line.charAt(i));
            }
        }
        return spelled.toString();
    }

    private static boolean hasHalves(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isHalf(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(String line, int at) {
        char unit = line.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
    }

    /// Reads a line.
    ///
    /// @throws CannotTransfer if it is no row of this table; says nothing of what stands there
    public @Nullable Object[] read(String line) throws CannotTransfer {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject() || node.size() != names.size()) {
                throw bad();
            }
            var row = new @Nullable Object[names.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = value(node.get(names.get(i)), kinds.get(i));
            }
            return row;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw bad();
        }
    }

    private static @Nullable Object value(@Nullable JsonNode node, ColumnKind kind) throws CannotTransfer {
        if (node == null || (!node.isNull() && node.isString() == (kind == ColumnKind.INTEGER))) {
            throw bad();
        }
        if (node.isNull()) {
            return null;
        }
        return switch (kind) {
            case INTEGER -> integer(node);
            case LONG -> Long.valueOf(node.asString());
            case TEXT -> node.asString();
            case INSTANT -> Instant.parse(node.asString());
            case BYTES -> Base64.getDecoder().decode(node.asString());
        };
    }

    private static Integer integer(JsonNode node) throws CannotTransfer {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw bad();
        }
        return node.asInt();
    }

    private static CannotTransfer bad() {
        return new CannotTransfer(CannotTransfer.Reason.DAMAGED);
    }
}
