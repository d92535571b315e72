package dev.hearth.ui.practice.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads Discord's markdown, line by line. Whatever fits no rule stays as it was typed.
public final class Markdown {
    private static final String FENCE = "```";
    private static final Pattern LANGUAGE = Pattern.compile("[\\w+-]*\\n");
    private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d{1,3}\\.) (.+)");
    private static final int INDENT = 2;

    private Markdown() {}

    /// The blocks of a text, none for an empty one.
    public static List<Block> read(String text) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf(FENCE, from);
            int close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length());
            if (close < 0) {
                lines(text.substring(from), blocks);
                break;
            }
            lines(trimmedEnd(text.substring(from, open)), blocks);
            blocks.add(code(text.substring(open + FENCE.length(), close)));
            from = close + FENCE.length();
            if (text.startsWith("\n", from)) {
                from++;
            }
        }
        return List.copyOf(blocks);
    }

    private static Block code(String inside) {
        var language = LANGUAGE.matcher(inside);
        var text = language.lookingAt() ? inside.substring(language.end()) : inside;
        return new Block.Code(trimmedEnd(text));
    }

    private static String trimmedEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static void lines(String text, List<Block> blocks) {
        if (text.isEmpty()) {
            return;
        }
        var lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.startsWith(">>> ")) {
                var rest = String.join("\n", lines.subList(at, lines.size()));
                blocks.add(new Block.Quote(read(rest.substring(4))));
                return;
            }
            int quoted = at;
            while (quoted < lines.size() && lines.get(quoted).startsWith("> ")) {
                quoted++;
            }
            if (quoted > at) {
                var inside = lines.subList(at, quoted).stream()
                        .map(quote -> quote.substring(2))
                        .toList();
                blocks.add(new Block.Quote(read(String.join("\n", inside))));
                at = quoted - 1;
            } else {
                blocks.add(line(line));
            }
        }
    }

    private static Block line(String line) {
        var item = ITEM.matcher(line);
        if (item.matches()) {
            var marker = item.group(2).endsWith(".") ? item.group(2) : "•";
            return new Block.Item(item.group(1).length() / INDENT, marker, Inline.read(item.group(3)));
        }
        for (var heading : Heading.values()) {
            if (line.startsWith(heading.sign)) {
                return new Block.Line(heading.size, Inline.read(line.substring(heading.sign.length())));
            }
        }
        return new Block.Line(Block.Size.NORMAL, Inline.read(line));
    }

    /// Signs at the start of a line.
    private enum Heading {
        FIRST("# ", Block.Size.LARGE),
        SECOND("## ", Block.Size.MIDDLE),
        THIRD("### ", Block.Size.RAISED),
        SMALL("-# ", Block.Size.SMALL);

        private final String sign;
        private final Block.Size size;

        Heading(String sign, Block.Size size) {
            this.sign = sign;
            this.size = size;
        }
    }
}
