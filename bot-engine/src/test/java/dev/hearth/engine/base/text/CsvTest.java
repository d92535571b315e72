package dev.hearth.engine.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void fieldsAreReadAsTheyWereWritten() throws Exception {
        assertThat(rows("\uFEFFa,b,c\r\n1,\"two, \"\"2\"\"\nlines\",\r\n\r\n,,\n\"\",x,y"))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("1", "two, \"2\"\nlines", ""),
                        List.of("", "", ""),
                        List.of("", "x", "y"));
    }

    @Test
    void eachRowKnowsTheLineOnWhichItBegins() throws Exception {
        var csv = new Csv(new StringReader("a\n\"b\nb\"\n\nc"));
        List<Long> lines = new ArrayList<>();
        while (csv.next() != null) {
            lines.add(csv.line());
        }
        assertThat(lines).containsExactly(1L, 2L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "\"a\"b,c", "a,\"b\"\"", "\"a\n"})
    void aQuoteInTheWrongPlaceIsNoRow(String text) {
        assertThatExceptionOfType(Csv.Malformed.class).isThrownBy(() -> rows(text));
    }

    @Test
    void aFieldWithoutEndIsGivenUp() {
        assertThatExceptionOfType(Csv.Malformed.class).isThrownBy(() -> rows("x".repeat(1 << 17)));
    }

    private static List<List<String>> rows(String text) throws Exception {
        var csv = new Csv(new StringReader(text));
        List<List<String>> rows = new ArrayList<>();
        var row = csv.next();
        while (row != null) {
            rows.add(row);
            row = csv.next();
        }
        return rows;
    }
}
