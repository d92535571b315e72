package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatMessage;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which message the next words reply to.
final class Answering {
    private final ConversationViewModel conversation;
    private final ReadOnlyObjectWrapper<Optional<ChatMessage>> message = new ReadOnlyObjectWrapper<>(Optional.empty());

    Answering(ConversationViewModel conversation) {
        this.conversation = conversation;
    }

    void to(ChatMessage chosen) {
        message.set(Optional.of(chosen).filter(ChatMessage::isAnswerable));
    }

    /// Replies to none after all.
    void end() {
        message.set(Optional.empty());
    }

    /// The message that is replied to; the words after the next stand for themselves again.
    Optional<ChatMessage> take() {
        var taken = message.get();
        end();
        return taken;
    }

    /// Goes one message up, from the newest on.
    void older() {
        var all = answerable();
        int at = place(all);
        if (at > 0) {
            to(all.get(at - 1));
        }
    }

    /// Goes one message down, and replies to none below the newest.
    void newer() {
        var all = answerable();
        int at = place(all);
        if (at + 1 < all.size()) {
            to(all.get(at + 1));
        } else {
            end();
        }
    }

    /// Where the chosen message stands, below all others while there is none.
    private int place(List<ChatMessage> all) {
        var id = message.get().map(ChatMessage::id).orElse("");
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(id)) {
                return at;
            }
        }
        return all.size();
    }

    private List<ChatMessage> answerable() {
        return conversation.posts().filter(ChatMessage::isAnswerable).toList();
    }

    ReadOnlyObjectProperty<Optional<ChatMessage>> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
