package dev.hearth.engine.talk;

import java.util.List;
import java.util.regex.Pattern;

/// What a button, a list or a form leads to, in a room's own words. On its way to Discord and back it travels as a
/// signed custom id.
///
/// @param room the room that handles it
/// @param name what it does there
/// @param args what it is about: ids and codes, never a member's text, since Discord shows custom ids to every client
public record Action(String room, String name, List<String> args) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    public Action {
        check(room);
        check(name);
        args.forEach(Action::check);
        args = List.copyOf(args);
    }

    public static Action of(String room, String name, String... args) {
        return new Action(room, name, List.of(args));
    }

    private static void check(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("an action is made of short plain words");
        }
    }
}
