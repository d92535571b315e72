package dev.hearth.ui.port;

import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficPage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The people of the practice server, for view models. Every call returns at once; what comes of it is told on the
/// screen's thread, and always exactly once.
public interface PracticePort {
    /// Who and what there is.
    void world(Consumer<Outcome<ChatWorld>> then);

    /// What a person is offered in a place, in their language.
    ///
    /// @param locale the person's, see [ChatWorld.Person]
    void commands(String person, String locale, Place place, Consumer<Outcome<List<SlashCommand>>> then);

    /// Does something as a person; told when the bot has answered or failed to.
    void act(String person, Place place, Deed deed, Consumer<Outcome<DeedResult>> then);

    /// Reads as a person from the beginning, until the reading is closed.
    Reading read(String person, Reader reader);

    /// What can be made to go wrong, and what still will.
    void faults(Consumer<Outcome<Faults>> then);

    /// Makes something go wrong.
    ///
    /// @param told what differs from the values that stand if nothing is said
    void cause(String fault, Map<String, String> told, Consumer<Outcome<Faults>> then);

    /// What server and bot said to each other after an entry; noted only while somebody asks again and again.
    void traffic(long after, Consumer<Outcome<TrafficPage>> then);

    /// Hears what a person reads, on the screen's thread.
    interface Reader {
        void news(News news);

        /// The server does not answer; it is asked again by itself.
        void lost();
    }

    /// Somebody reading.
    @FunctionalInterface
    interface Reading {
        /// Ends it; nothing is told any more.
        void close();
    }
}
