package dev.hearth.ui.practice.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.practice.markdown.Block.Size;
import dev.hearth.ui.practice.markdown.Span.Kind;
import dev.hearth.ui.practice.markdown.Span.Style;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void stylesMayStandInEachOther() {
        assertThat(line("a **bold *and* more** __under__ ~~no~~ ||psst||"))
                .containsExactly(
                        words("a "),
                        words("bold ", Style.BOLD),
                        words("and", Style.BOLD, Style.ITALIC),
                        words(" more", Style.BOLD),
                        words(" "),
                        words("under", Style.UNDERLINED),
                        words(" "),
                        words("no", Style.STRUCK),
                        words(" "),
                        words("psst", Style.HIDDEN));
    }

    @Test
    void signsThatOpenNothingStayAsTheyAre() {
        assertThat(line("2 * 3 * 4, snake_case_name, **open, \\*escaped\\*"))
                .containsExactly(words("2 * 3 * 4, snake_case_name, **open, *escaped*"));
    }

    @Test
    void nothingIsReadWithinCode() {
        assertThat(line("try `/checkin **now**`"))
                .containsExactly(words("try "), words("/checkin **now**", Style.CODE));
    }

    @Test
    void linksAreMaskedOrBare() {
        assertThat(line("[here](https://a.example/x) or https://b.example/y."))
                .containsExactly(
                        new Span.Link("here", "https://a.example/x"),
                        words(" or "),
                        new Span.Link("https://b.example/y", "https://b.example/y"),
                        words("."));
    }

    @Test
    void mentionsAndMomentsAreFound() {
        assertThat(line("<@12> <@&13> <#14> </check in:15> <t:1767225600:R> <t:9999999999999>"))
                .containsExactly(
                        new Span.Mention(Kind.ACCOUNT, "12"),
                        words(" "),
                        new Span.Mention(Kind.ROLE, "13"),
                        words(" "),
                        new Span.Mention(Kind.CHANNEL, "14"),
                        words(" "),
                        new Span.Mention(Kind.COMMAND, "check in"),
                        words(" "),
                        new Span.Moment(Instant.ofEpochSecond(1_767_225_600), 'R'),
                        words(" "),
                        new Span.Moment(Instant.ofEpochSecond(9_999_999_999_999L), 'f'));
    }

    @Test
    void linesHaveSizes() {
        assertThat(Markdown.read("# one\n## two\n### three\n-# small\nplain\n\n#none"))
                .containsExactly(
                        sized(Size.LARGE, "one"),
                        sized(Size.MIDDLE, "two"),
                        sized(Size.RAISED, "three"),
                        sized(Size.SMALL, "small"),
                        sized(Size.NORMAL, "plain"),
                        new Block.Line(Size.NORMAL, List.of()),
                        sized(Size.NORMAL, "#none"));
    }

    @Test
    void listsQuotesAndCodeStandOnTheirOwn() {
        assertThat(Markdown.read("- a\n  - b\n1. c\n> q1\n> - q2\n```java\nint x;\n```\nend"))
                .containsExactly(
                        new Block.Item(0, "•", List.of(words("a"))),
                        new Block.Item(1, "•", List.of(words("b"))),
                        new Block.Item(0, "1.", List.of(words("c"))),
                        new Block.Quote(
                                List.of(sized(Size.NORMAL, "q1"), new Block.Item(0, "•", List.of(words("q2"))))),
                        new Block.Code("int x;"),
                        sized(Size.NORMAL, "end"));
        assertThat(Markdown.read(">>> all\nthe rest"))
                .containsExactly(new Block.Quote(List.of(sized(Size.NORMAL, "all"), sized(Size.NORMAL, "the rest"))));
    }

    private static List<Span> line(String text) {
        assertThat(Markdown.read(text)).hasSize(1);
        return ((Block.Line) Markdown.read(text).getFirst()).spans();
    }

    private static Block sized(Size size, String text) {
        return new Block.Line(size, List.of(words(text)));
    }

    private static Span.Words words(String text, Style... styles) {
        return new Span.Words(text, Set.of(styles));
    }
}
