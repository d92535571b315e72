package dev.hearth.app.terminal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the bot posted by itself. Each state of a message is shown once, whoever saw it first and however it came:
/// as the reply to a line or unasked.
final class Inbox {
    private final PracticeClient practice;
    private final String bot;
    private final Map<String, Long> readUntil = new HashMap<>();
    private final Map<String, Long> shown = new HashMap<>();

    Inbox(PracticeClient practice, String bot) {
        this.practice = practice;
        this.bot = bot;
    }

    /// Notes that a state of a message is on the screen.
    ///
    /// @return whether it was not there before
    boolean first(Message message) {
        var before = shown.getOrDefault(message.id(), -1L);
        shown.put(message.id(), Math.max(before, message.seq()));
        return message.seq() > before;
    }

    /// The bot's messages and edits that a member sees and that were not shown yet.
    ///
    /// @param wait how long to wait if there is nothing yet
    List<Message> arrived(String member, Duration wait) throws PracticeGone {
        var news = practice.news(member, readUntil.getOrDefault(member, 0L), wait);
        readUntil.put(member, news.next());
        return news.messages().stream()
                .filter(message -> message.author().equals(bot))
                .filter(this::first)
                .toList();
    }
}
