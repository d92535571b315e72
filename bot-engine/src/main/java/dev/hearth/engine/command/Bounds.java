package dev.hearth.engine.command;

import dev.hearth.engine.talk.Reply;
import java.util.OptionalInt;

/// Refuses answers outside the bounds that a command declared. Discord checks them too, in clients that are honest.
final class Bounds implements Admission {
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
            case Option.Text(_, _, int most) -> text.length() <= most;
            case Option.Completed(_, _, int most, _) -> text.length() <= most;
            case Option.OneOf(_, _, var values) -> values.contains(text);
            case Option.Whole(String name, _, int least, int most) -> within(answers, name, least, most);
        };
    }

    private static boolean within(Answers answers, String name, int least, int most) {
        try {
            OptionalInt value = answers.whole(name);
            return value.isPresent() && value.getAsInt() >= least && value.getAsInt() <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
