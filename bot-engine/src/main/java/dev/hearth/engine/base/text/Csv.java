package dev.hearth.engine.base.text;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads comma-separated values as RFC 4180 has them: fields in quotes may hold commas, line breaks and doubled quotes.
/// A byte order mark is passed over.
public final class Csv {
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_FIELDS = 200;
    private static final int END = -1;

    private final PushbackReader in;
    private long line = 1;
    private long began = 1;
    private boolean first = true;

    public Csv(Reader in) {
        this.in = new PushbackReader(in);
    }

    /// A row that is none: a quote in the wrong place or without its end, or more than anybody writes.
    public static final class Malformed extends Exception {
        Malformed() {
            super("not comma-separated values");
        }
    }

    /// The line on which the last row began, from 1.
    public long line() {
        return began;
    }

    /// The next row that has anything in it; null at the end.
    public @Nullable List<String> next() throws IOException, Malformed {
        skipMark();
        while (true) {
            began = line;
            int next = in.read();
            if (next == END) {
                return null;
            }
            in.unread(next);
            var row = row();
            if (row.size() > 1 || !row.getFirst().isEmpty()) {
                return row;
            }
        }
    }

    private void skipMark() throws IOException {
        if (first) {
            first = false;
            int mark = in.read();
            if (mark != END && mark != '\uFEFF') {
                in.unread(mark);
            }
        }
    }

    private List<String> row() throws IOException, Malformed {
        var row = new ArrayList<String>();
        int end = ',';
        while (end == ',') {
            var field = new StringBuilder();
            end = field(field);
            row.add(field.toString());
            if (row.size() > MOST_FIELDS) {
                throw new Malformed();
            }
        }
        return row;
    }

    /// Reads one field.
    ///
    /// @return what ended it: a comma, a line feed or the end
    private int field(StringBuilder field) throws IOException, Malformed {
        int next = in.read();
        if (next == '"') {
            quoted(field);
            next = in.read();
            if (next != ',' && next != '\r' && next != '\n' && next != END) {
                throw new Malformed();
            }
        }
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            add(field, next);
            next = in.read();
        }
        return next == ',' || next == END ? next : lineBreak(next);
    }

    private void quoted(StringBuilder field) throws IOException, Malformed {
        while (true) {
            int next = in.read();
            if (next == END) {
                throw new Malformed();
            }
            if (next == '"') {
                int after = in.read();
                if (after != '"') {
                    if (after != END) {
                        in.unread(after);
                    }
                    return;
                }
            }
            if (next == '\n') {
                line++;
            }
            add(field, next);
        }
    }

    private int lineBreak(int next) throws IOException {
        if (next == '\r') {
            int after = in.read();
            if (after != '\n' && after != END) {
                in.unread(after);
            }
        }
        line++;
        return '\n';
    }

    private static void add(StringBuilder field, int next) throws Malformed {
        if (field.length() >= LONGEST_FIELD) {
            throw new Malformed();
        }
        field.append((char) next);
    }
}
