package dev.hearth.app.terminal;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Where the terminal shows what came of a line.
sealed interface Screen permits JsonScreen, HumanScreen {
    /// Asks a person for the next line.
    void prompt(Place place);

    /// Shows a line that no person typed.
    void echo(Place place, String line);

    /// Shows a message of the bot.
    ///
    /// @param ms how long the bot took to acknowledge, if it answers a line
    void message(Place place, Message message, OptionalLong ms);

    /// Shows a form that opened.
    void modal(Place place, Answer.Modal modal, long ms);

    /// Shows the proposals of an autocomplete.
    void choices(Place place, List<JsonNode> choices, long ms);

    /// Notes a line that was carried out and that nobody answered.
    void silence(Place place, long ms);

    /// Shows what is wrong with a line or came of it.
    ///
    /// @param ms how long the bot took to acknowledge, if it did
    void error(Place place, String error, OptionalLong ms);

    /// Notes what the practice Discord does wrong from now on.
    void fault(Place place, String does);

    /// Notes that the engine is back.
    void restarted(Place place, Duration time);

    /// Shows the list of words.
    void help(String words);
}
