package dev.hearth.ui.practice.markdown;

import dev.hearth.ui.practice.markdown.Span.Style;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one line: signs that open and close a style, links, mentions.
final class Inline {
    private static final List<Sign> SIGNS = List.of(
            new Sign("***", EnumSet.of(Style.BOLD, Style.ITALIC)),
            new Sign("**", EnumSet.of(Style.BOLD)),
            new Sign("__", EnumSet.of(Style.UNDERLINED)),
            new Sign("~~", EnumSet.of(Style.STRUCK)),
            new Sign("||", EnumSet.of(Style.HIDDEN)),
            new Sign("*", EnumSet.of(Style.ITALIC)),
            new Sign("_", EnumSet.of(Style.ITALIC)));
    private static final Pattern MASKED = Pattern.compile("\\[([^\\]\\n]+)]\\((https?://[^\\s)]+)\\)");
    private static final Pattern BARE = Pattern.compile("<?(https?://[^\\s<>]+[^\\s<>.,:;!?)\"'])>?");
    private static final Pattern MENTION = Pattern.compile("<(@&|@!?|#|/)([^:>\\n]+)(?::\\d+)?>");
    private static final Pattern MOMENT = Pattern.compile("<t:(-?\\d{1,13})(?::([tTdDfFR]))?>");
    private static final String ESCAPABLE = "\\*_~|`<>[]()#-";

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<Style> styles;
    private int at;

    private Inline(String text, Set<Style> styles) {
        this.text = text;
        this.styles = styles;
    }

    static List<Span> read(String line) {
        return new Inline(line, EnumSet.noneOf(Style.class)).spans();
    }

    private List<Span> spans() {
        while (at < text.length()) {
            if (!escaped() && !code() && !styled() && !special()) {
                words.append(text.charAt(at++));
            }
        }
        flush();
        return List.copyOf(spans);
    }

    private boolean escaped() {
        boolean escapes =
                text.charAt(at) == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        if (escapes) {
            words.append(text.charAt(at + 1));
            at += 2;
        }
        return escapes;
    }

    private boolean code() {
        if (text.charAt(at) != '`') {
            return false;
        }
        int close = text.indexOf('`', at + 1);
        if (close <= at + 1) {
            return false;
        }
        add(new Span.Words(text.substring(at + 1, close), Set.of(Style.CODE)), close + 1);
        return true;
    }

    private boolean styled() {
        for (var sign : SIGNS) {
            int from = at + sign.text().length();
            if (text.startsWith(sign.text(), at)) {
                int close = closing(sign.text(), from);
                if (close > from) {
                    var inner = EnumSet.copyOf(sign.styles());
                    inner.addAll(styles);
                    flush();
                    spans.addAll(new Inline(text.substring(from, close), inner).spans());
                    at = close + sign.text().length();
                    return true;
                }
            }
        }
        return false;
    }

    /// Where a style ends, -1 if it does not.
    private int closing(String sign, int from) {
        if (sign.length() == 1 && !opensAlone(sign.charAt(0), from)) {
            return -1;
        }
        int close = text.indexOf(sign, from);
        while (close >= 0 && !closes(sign, close)) {
            boolean longer = sign.length() == 1 && text.startsWith(sign, close + 1);
            close = text.indexOf(sign, close + (longer ? 2 : 1));
        }
        return close;
    }

    /// A single sign opens nothing before a blank, before another of its kind, or, for underscores, within a word.
    private boolean opensAlone(char sign, int from) {
        boolean inWord = sign == '_' && from >= 2 && Character.isLetterOrDigit(text.charAt(from - 2));
        return from < text.length()
                && !Character.isWhitespace(text.charAt(from))
                && text.charAt(from) != sign
                && !inWord;
    }

    private boolean closes(String sign, int close) {
        int after = close + sign.length();
        char next = after < text.length() ? text.charAt(after) : ' ';
        boolean inWord = sign.equals("_") && Character.isLetterOrDigit(next);
        boolean partOfLonger = sign.length() == 1 && next == sign.charAt(0);
        return text.charAt(close - 1) != '\\' && !inWord && !partOfLonger;
    }

    private boolean special() {
        char first = text.charAt(at);
        if (first == '[') {
            return match(MASKED, found -> Optional.of(new Span.Link(found.group(1), found.group(2))));
        }
        if (first == '<') {
            return match(MOMENT, Inline::moment)
                    || match(MENTION, Inline::mention)
                    || match(BARE, found -> Optional.of(new Span.Link(found.group(1), found.group(1))));
        }
        return first == 'h' && match(BARE, found -> Optional.of(new Span.Link(found.group(1), found.group(1))));
    }

    private boolean match(
            Pattern pattern, java.util.function.Function<java.util.regex.MatchResult, Optional<Span>> make) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        var span = make.apply(matcher.toMatchResult());
        span.ifPresent(made -> add(made, matcher.end()));
        return span.isPresent();
    }

    private static Optional<Span> moment(java.util.regex.MatchResult found) {
        try {
            var style = found.group(2) == null ? "f" : found.group(2);
            return Optional.of(new Span.Moment(Instant.ofEpochSecond(Long.parseLong(found.group(1))), style.charAt(0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> mention(java.util.regex.MatchResult found) {
        var kind = switch (found.group(1)) {
            case "@&" -> Span.Kind.ROLE;
            case "#" -> Span.Kind.CHANNEL;
            case "/" -> Span.Kind.COMMAND;
            default -> Span.Kind.ACCOUNT;
        };
        return Optional.of(new Span.Mention(kind, found.group(2)));
    }

    private void add(Span span, int next) {
        flush();
        spans.add(span);
        at = next;
    }

    private void flush() {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(words.toString(), styles));
            words.setLength(0);
        }
    }

    private record Sign(String text, Set<Style> styles) {}
}
