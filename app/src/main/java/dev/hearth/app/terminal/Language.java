package dev.hearth.app.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// The terminal's language: `/` begins a command, `:` a word to the terminal itself, all else is said in the channel.
final class Language {
    /// Longest line in characters: above anything that Discord takes, below what the practice server refuses.
    static final int MAX_LINE = 16_000;

    private static final BigDecimal LONGEST_WAIT_SECONDS = BigDecimal.valueOf(3600);

    static final String HELP = """
            /checkin mood:calm intensity:4   runs a command
            any other text                   is posted in the channel; put \\ before a text that begins with : or /
            :as NAME                         you are that member now
            :channel NAME  :guild NAME  :dm  where you type
            :click LABEL                     presses the newest button of that label
            :pick VALUE, VALUE               chooses in the newest select; "quote" a value that holds a comma
            :fill FIELD=TEXT | FIELD=TEXT    fills the open form and sends it; \\n begins a new line
            :complete /command option:prefix what Discord would propose
            :wait SECONDS                    shows what arrives meanwhile
            :expect text WORDS               waits until the bot's answer holds them; :expect alone lists the others
            :fault WORD name:value           lets the practice Discord do something wrong; :fault help lists what
            :kill                            ends the engine as a power cut would and starts it again
            :help  :quit                     this list; the end""";

    private Language() {}

    static Line read(String typed) {
        var line = typed.strip();
        if (line.isEmpty()) {
            return new Line.Blank();
        }
        if (line.length() > MAX_LINE) {
            return new Line.Misread("this line has more than " + MAX_LINE + " characters");
        }
        return switch (line.charAt(0)) {
            case '/' -> new Line.Command(line);
            case ':' -> word(line.substring(1));
            default -> new Line.Say(unescaped(line));
        };
    }

    /// A backslash before anything else than a mark of this language is the member's own: \o/ stays as it is.
    private static String unescaped(String line) {
        var escaped = line.length() > 1 && line.charAt(0) == '\\' && ":/#\\".indexOf(line.charAt(1)) >= 0;
        return escaped ? line.substring(1) : line;
    }

    private static Line word(String line) {
        var end = line.indexOf(' ');
        var word = end < 0 ? line : line.substring(0, end);
        var rest = end < 0 ? "" : line.substring(end).strip();
        return switch (word) {
            case "as" -> with(rest, ":as NAME", Line.AsMember::new);
            case "channel" -> with(rest, ":channel NAME", name -> new Line.InChannel(withoutHash(name)));
            case "guild" -> with(rest, ":guild NAME", Line.InGuild::new);
            case "dm" -> alone(rest, ":dm", new Line.InDm());
            case "click" -> with(rest, ":click LABEL", Line.Click::new);
            case "pick" -> with(rest, ":pick VALUE", Picked::read);
            case "fill" -> with(rest, ":fill FIELD=TEXT", Filled::read);
            case "complete" -> with(rest, ":complete /command option:prefix", Language::complete);
            case "wait" -> with(rest, ":wait SECONDS", Language::seconds);
            case "expect" -> Expectation.read(rest);
            case "fault" -> with(rest, ":fault WORD name:value", Language::fault);
            case "kill" -> alone(rest, ":kill", new Line.Kill());
            case "help" -> alone(rest, ":help", new Line.Help());
            case "quit" -> alone(rest, ":quit", new Line.Quit());
            default ->
                new Line.Misread("there is no word :" + word + " (:help lists them); to post a text that begins with"
                        + " a colon, put a backslash before it");
        };
    }

    private static Line with(String rest, String form, Function<String, Line> meaning) {
        return rest.isEmpty() ? new Line.Misread("something is missing: " + form) : meaning.apply(rest);
    }

    private static Line alone(String rest, String form, Line meaning) {
        return rest.isEmpty() ? meaning : new Line.Misread(form + " stands alone");
    }

    private static Line complete(String line) {
        return line.startsWith("/")
                ? new Line.Complete(line)
                : new Line.Misread("what is to be completed begins with a slash: :complete /command option:prefix");
    }

    private static Line fault(String typed) {
        var words = typed.split("\\s+");
        var told = new LinkedHashMap<String, String>();
        told.put("fault", words[0]);
        for (var word : List.of(words).subList(1, words.length)) {
            int colon = word.indexOf(':');
            if (colon < 1) {
                return new Line.Misread("a fault is told with name:value, not " + word);
            }
            told.put(word.substring(0, colon), word.substring(colon + 1));
        }
        return new Line.Fault(told);
    }

    private static Line seconds(String number) {
        try {
            var seconds = new BigDecimal(number);
            if (seconds.signum() >= 0 && seconds.compareTo(LONGEST_WAIT_SECONDS) <= 0) {
                return new Line.Wait(Duration.ofMillis(seconds.movePointRight(3).longValue()));
            }
        } catch (NumberFormatException e) {
            return new Line.Misread("a wait is a number of seconds: :wait 2.5");
        }
        return new Line.Misread("a wait is 0 to " + LONGEST_WAIT_SECONDS + " seconds long");
    }

    private static String withoutHash(String channel) {
        return channel.startsWith("#") ? channel.substring(1) : channel;
    }
}
