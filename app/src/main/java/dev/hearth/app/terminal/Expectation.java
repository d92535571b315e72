package dev.hearth.app.terminal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `:expect` says must have come of the last line.
///
/// @param words what to look for; empty for those that look for nothing in particular
record Expectation(Kind kind, String words) {
    /// What can be expected. Those that something *comes* are given time, the others are decided at once.
    enum Kind {
        TEXT("text WORDS", true),
        NO("no WORDS", false),
        BUTTON("button LABEL", true),
        OPTION("option LABEL", true),
        FILE("file NAME", true),
        PICTURE("picture", true),
        FORM("form TITLE", false),
        FIELD("field LABEL", false),
        PROPOSAL("proposal TEXT", false),
        LETTER("letter WORDS", true),
        EPHEMERAL("ephemeral", true),
        PUBLIC("public", true),
        ERROR("error WORDS", false),
        NOTHING("nothing", false);

        private final String form;
        private final boolean mayComeLater;

        Kind(String form, boolean mayComeLater) {
            this.form = form;
            this.mayComeLater = mayComeLater;
        }

        private boolean takesWords() {
            return form.indexOf(' ') >= 0;
        }

        private static Optional<Kind> named(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    static Line read(String typed) {
        var parts = typed.split(" ", 2);
        var words = parts.length == 2 ? parts[1].strip() : "";
        return Kind.named(parts[0])
                .filter(kind -> kind.takesWords() != words.isEmpty())
                .<Line>map(kind -> new Line.Expect(new Expectation(kind, words)))
                .orElseGet(() -> new Line.Misread("what can be expected is: "
                        + Stream.of(Kind.values()).map(kind -> kind.form).collect(Collectors.joining(", "))));
    }

    boolean metBy(Seen seen) {
        return switch (kind) {
            case TEXT -> seen.says(words);
            case NO -> !seen.says(words);
            case BUTTON -> seen.offersButton(words);
            case OPTION -> seen.offersOption(words);
            case FILE -> seen.showsFile(words);
            case PICTURE -> seen.showsPicture();
            case FORM -> seen.opensForm(words);
            case FIELD -> seen.asksFor(words);
            case PROPOSAL -> seen.proposes(words);
            case LETTER -> seen.saysInPrivate(words);
            case EPHEMERAL -> seen.onlyEphemeral();
            case PUBLIC -> seen.onlyPublic();
            case ERROR -> seen.complains(words);
            case NOTHING -> seen.nothing();
        };
    }

    /// Whether what is not there yet may still come.
    boolean mayComeLater() {
        return kind.mayComeLater;
    }

    @Override
    public String toString() {
        return (kind.name().toLowerCase(Locale.ROOT) + " " + words).strip();
    }
}
