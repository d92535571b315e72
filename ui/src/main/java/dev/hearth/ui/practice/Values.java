package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Kind;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may stand in an option.
final class Values {
    private static final List<Choice> TRUTHS = List.of(new Choice("True", "true"), new Choice("False", "false"));

    private Values() {}

    /// What is offered for an option without asking the bot.
    static List<Choice> offered(Option option, List<Choice> people, List<Choice> channels) {
        if (!option.choices().isEmpty()) {
            return option.choices();
        }
        return switch (option.kind()) {
            case TRUTH -> TRUTHS;
            case PERSON -> people;
            case CHANNEL -> channels;
            case TEXT, WHOLE, NUMBER, OTHER -> List.of();
        };
    }

    /// Those whose name or value contains what was typed; those that begin with it first.
    static List<Choice> matching(List<Choice> choices, String typed) {
        var wanted = plain(typed);
        return choices.stream()
                .filter(choice -> plain(choice.name()).contains(wanted)
                        || plain(choice.value()).startsWith(wanted))
                .sorted((one, other) -> Boolean.compare(
                        plain(other.name()).startsWith(wanted),
                        plain(one.name()).startsWith(wanted)))
                .toList();
    }

    /// The choice that was typed out.
    static Optional<Choice> named(List<Choice> choices, String typed) {
        return choices.stream()
                .filter(choice -> plain(choice.name()).equals(plain(typed))
                        || choice.value().equals(typed.strip()))
                .findFirst();
    }

    /// What is wrong with a value that is none of the offered ones.
    static Optional<Complaint> complaint(Option option, String value) {
        if (isClosed(option)) {
            return Optional.of(Complaint.of(Complaint.Kind.NOT_A_CHOICE, option.shown()));
        }
        return switch (option.kind()) {
            case WHOLE -> number(option, value, "-?\\d{1,18}", Complaint.Kind.NOT_WHOLE);
            case NUMBER -> number(option, value, "-?\\d{1,15}(\\.\\d{1,15})?", Complaint.Kind.NOT_A_NUMBER);
            case TEXT -> bounded(option, value.length(), Complaint.Kind.WRONG_LENGTH);
            case TRUTH, PERSON, CHANNEL, OTHER -> Optional.empty();
        };
    }

    private static Optional<Complaint> number(Option option, String value, String form, Complaint.Kind otherwise) {
        return value.matches(form)
                ? bounded(option, Double.parseDouble(value), Complaint.Kind.OUT_OF_RANGE)
                : Optional.of(new Complaint(otherwise, option.shown(), option.least(), option.most()));
    }

    private static Optional<Complaint> bounded(Option option, double size, Complaint.Kind kind) {
        return size < option.least() || size > option.most()
                ? Optional.of(new Complaint(kind, option.shown(), option.least(), option.most()))
                : Optional.empty();
    }

    /// Whether only what is offered may stand there.
    private static boolean isClosed(Option option) {
        return !option.choices().isEmpty() || option.kind() == Kind.TRUTH;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
