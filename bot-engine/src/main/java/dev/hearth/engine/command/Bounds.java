package dev.hearth.engine.command;

import dev.hearth.engine.talk.Reply;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Refuses answers outside the bounds that a command declared. Discord checks them too, in clients that are honest.
final class Bounds implements Admission {
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    private final Notices notices;

    Bounds(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Verdict admit(Request request) {
        for (Option option : request.bounds()) {
            if (!keeps(option, request.in().answers())) {
                Reply reply = notices.outOfBounds(request.in().language(), option.name());
                return new Verdict.Refused(reply);
            }
        }
        return ADMITTED;
    }

    private static boolean keeps(Option option, Answers answers) {
        if (answers.text(option.name()).isEmpty()) {
            return !option.required();
        }
        String text = answers.text(option.name()).get();
        return switch (option) {
            case Option.Text free -> length(text) <= free.most();
            case Option.Completed free -> length(text) <= free.most();
            case Option.OneOf few -> few.values().contains(text);
            case Option.Whole whole -> within(answers, whole);
            case Option.Truth _ -> text.equals("true") || text.equals("false");
            case Option.Channel _, Option.Role _, Option.User _ ->
                ID.matcher(text).matches();
        };
    }

    /// As Discord counts: an emoji is one character.
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean within(Answers answers, Option.Whole whole) {
        try {
            OptionalInt value = answers.whole(whole.name());
            return value.isPresent() && value.getAsInt() >= whole.least() && value.getAsInt() <= whole.most();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
