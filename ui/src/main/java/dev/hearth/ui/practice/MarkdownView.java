package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Emoji;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.practice.markdown.Block;
import dev.hearth.ui.practice.markdown.Markdown;
import dev.hearth.ui.practice.markdown.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;

/// Draws Discord's markdown.
final class MarkdownView {
    private static final double INDENT = 16;
    private static final double GAP = 8;
    private static final double SLANT = -0.2;
    private static final double BASELINE = 13;

    private final Reading reading;
    private final Browser browser;

    MarkdownView(Reading reading, Browser browser) {
        this.reading = reading;
        this.browser = browser;
    }

    /// Blocks from top to bottom.
    VBox draw(String text) {
        return blocks(Markdown.read(text));
    }

    /// One line for a title; what would be blocks stands one after the other.
    TextFlow line(String text, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        Markdown.read(text).forEach(block -> {
            if (block instanceof Block.Line(var size, var spans)) {
                flow.getChildren().addAll(spans(spans));
            }
        });
        return flow;
    }

    private VBox blocks(List<Block> blocks) {
        var box = Cards.styled(new VBox(), "markdown");
        blocks.forEach(block -> box.getChildren().add(block(block)));
        return box;
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Line(var size, var spans) ->
                flow(
                        spans.isEmpty() ? List.of(new Span.Words(" ", java.util.Set.of())) : spans,
                        "line-" + size.name().toLowerCase(Locale.ROOT));
            case Block.Item(int depth, var marker, var spans) -> item(depth, marker, spans);
            case Block.Quote(var inner) -> Cards.styled(blocks(inner), "quote");
            case Block.Code(var text) -> Cards.wrapping(text, "code-block");
        };
    }

    private Node item(int depth, String marker, List<Span> spans) {
        var dot = new Label(marker);
        dot.setMinWidth(Label.USE_PREF_SIZE);
        var text = flow(spans, "line-normal");
        dot.setPadding(new Insets(0, GAP, 0, 0));
        var row = Cards.styled(new BorderPane(text, null, null, null, dot), "item");
        row.setPadding(new Insets(0, 0, 0, 4 + depth * INDENT));
        return row;
    }

    private TextFlow flow(List<Span> spans, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("line", style);
        flow.getChildren().addAll(spans(spans));
        return flow;
    }

    private List<Node> spans(List<Span> spans) {
        return spans.stream().flatMap(this::span).toList();
    }

    private Stream<Node> span(Span span) {
        return span instanceof Span.Words words && words.styles().contains(Span.Style.ITALIC)
                ? Stream.of(words.text().split("(?<= )", -1)).map(word -> slanted(new Span.Words(word, words.styles())))
                : one(span);
    }

    /// The bundled face has no italics, so words are slanted; one by one, as a slanted line would lean out of its
    /// place.
    private static Node slanted(Span.Words word) {
        var text = dressed(new Text(word.text()), word);
        text.getTransforms().add(new Shear(SLANT, 0, 0, BASELINE));
        return text;
    }

    private Stream<Node> one(Span span) {
        return span instanceof Span.Words words
                        && !words.styles().contains(Span.Style.CODE)
                        && !words.styles().contains(Span.Style.HIDDEN)
                ? Emoji.texts(words.text()).stream().map(text -> dressed(text, words))
                : Stream.of(boxed(span));
    }

    private Node boxed(Span span) {
        return switch (span) {
            case Span.Words words when words.styles().contains(Span.Style.HIDDEN) -> spoiler(words.text());
            case Span.Words words -> Cards.styled(new Label(words.text()), "inline-code");
            case Span.Link(var text, var url) -> link(text, url);
            case Span.Mention(var kind, var name) -> Cards.styled(new Label(mention(kind, name)), "mention");
            case Span.Moment(var at, char style) -> Cards.styled(new Label(reading.moment(at, style)), "moment");
        };
    }

    private static Node dressed(Text text, Span.Words words) {
        text.getStyleClass().add("words");
        words.styles().forEach(style -> text.getStyleClass().add(style.name().toLowerCase(Locale.ROOT)));
        text.setUnderline(words.styles().contains(Span.Style.UNDERLINED));
        text.setStrikethrough(words.styles().contains(Span.Style.STRUCK));
        return text;
    }

    /// Covered until it is clicked.
    private static Node spoiler(String hidden) {
        var label = Cards.styled(new Label(hidden), "spoiler");
        label.setOnMouseClicked(event -> label.getStyleClass().add("open"));
        return label;
    }

    private Node link(String text, String url) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> browser.open(url));
        return link;
    }

    private String mention(Span.Kind kind, String name) {
        return switch (kind) {
            case ACCOUNT -> "@" + reading.name(name);
            case ROLE -> "@" + name;
            case CHANNEL ->
                "#"
                        + reading.world().channels().stream()
                                .filter(channel -> channel.id().equals(name))
                                .map(channel -> channel.name())
                                .findFirst()
                                .orElse(name);
            case COMMAND -> "/" + name;
        };
    }
}
