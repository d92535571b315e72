package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.text.Csv;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of one file, one after the other: comma-separated values with a line of names first, an array of JSON
/// objects, or JSON objects one a line.
interface ForeignReader extends AutoCloseable {
    /// Of a line of names, in characters.
    int LONGEST_HEAD = 4096;

    /// The next record's values by name; null at the end.
    ///
    /// @throws Malformed if from here on nothing can be read
    @Nullable
    Map<String, String> next() throws IOException, Malformed;

    /// On which line the last record began, from 1.
    long line();

    @Override
    void close() throws IOException;

    /// What no record can be read from. Quotes nothing.
    final class Malformed extends Exception {
        private final Reason reason;

        Malformed() {
            this(Reason.NOT_RECORDS);
        }

        Malformed(Reason reason) {
            super("no record");
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    static ForeignReader of(ForeignFile.Part part) throws IOException, Malformed {
        var text = new BufferedReader(new InputStreamReader(
                part.read(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            begin(text, part.isCsv());
        } catch (CharacterCodingException e) {
            text.close();
            throw new Malformed(Reason.NOT_UTF8);
        } catch (IOException | Malformed e) {
            text.close();
            throw e;
        }
        return part.isCsv() ? new OfCsv(text) : new OfJson(text);
    }

    /// Passes over a byte order mark, and looks at what separates the names of a CSV file.
    private static void begin(BufferedReader text, boolean isCsv) throws IOException, Malformed {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        if (isCsv && isSeparatedBySemicolons(text)) {
            throw new Malformed(Reason.SEMICOLONS);
        }
    }

    private static boolean isSeparatedBySemicolons(BufferedReader text) throws IOException {
        boolean hasSemicolon = false;
        text.mark(LONGEST_HEAD);
        for (int i = 0; i < LONGEST_HEAD; i++) {
            int next = text.read();
            if (next < 0 || next == '\n' || next == ',') {
                hasSemicolon &= next != ',';
                break;
            }
            hasSemicolon |= next == ';';
        }
        text.reset();
        return hasSemicolon;
    }

    /// Comma-separated values.
    final class OfCsv implements ForeignReader {
        private final BufferedReader text;
        private final Csv csv;
        private @Nullable List<String> names;

        OfCsv(BufferedReader text) {
            this.text = text;
            this.csv = new Csv(text);
        }

        @Override
        public @Nullable Map<String, String> next() throws IOException, Malformed {
            try {
                if (names == null) {
                    names = csv.next();
                }
                var row = csv.next();
                return row == null || names == null ? null : named(names, row);
            } catch (Csv.Malformed e) {
                throw new Malformed();
            } catch (CharacterCodingException e) {
                throw new Malformed(Reason.NOT_UTF8);
            }
        }

        private static Map<String, String> named(List<String> names, List<String> row) throws Malformed {
            if (row.size() != names.size()) {
                throw new Malformed();
            }
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                values.put(names.get(i), row.get(i));
            }
            return values;
        }

        @Override
        public long line() {
            return csv.line();
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    /// JSON.
    final class OfJson implements ForeignReader {
        /// One record is read where others follow.
        private static final JsonMapper JSON = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        private final JsonParser parser;
        private boolean begun;
        private long line = 1;

        OfJson(BufferedReader text) {
            this.parser = JSON.createParser(text);
        }

        @Override
        public @Nullable Map<String, String> next() throws Malformed {
            try {
                var token = parser.nextToken();
                if (!begun && token == JsonToken.START_ARRAY) {
                    token = parser.nextToken();
                }
                begun = true;
                line = parser.currentTokenLocation().getLineNr();
                if (token == null || token == JsonToken.END_ARRAY) {
                    return null;
                }
                if (token != JsonToken.START_OBJECT) {
                    throw new Malformed();
                }
                return values(JSON.readTree(parser));
            } catch (JacksonException e) {
                throw new Malformed(
                        e.getCause() instanceof CharacterCodingException ? Reason.NOT_UTF8 : Reason.NOT_RECORDS);
            }
        }

        private static Map<String, String> values(JsonNode object) {
            var values = new LinkedHashMap<String, String>();
            object.properties().forEach(one -> {
                if (!one.getValue().isNull()) {
                    values.put(one.getKey(), text(one.getValue()));
                }
            });
            return values;
        }

        private static String text(JsonNode value) {
            if (value.isArray()) {
                return String.join(",", value.valueStream().map(OfJson::text).toList());
            }
            return value.isString() ? value.asString() : value.toString();
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public void close() {
            parser.close();
        }
    }
}
