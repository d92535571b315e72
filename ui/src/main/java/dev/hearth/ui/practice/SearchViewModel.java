package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.Place;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for words in everything that the person reads in the guild that is open. Done here, since all of it is here
/// already; accents and capitals do not count.
final class SearchViewModel {
    static final int MOST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final ConversationViewModel conversation;
    private final Supplier<Optional<Place>> here;
    private final Consumer<Place> open;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ChatMessage>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ChatMessage>> jump = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param here the place that is open
    /// @param open opens another one
    SearchViewModel(ConversationViewModel conversation, Supplier<Optional<Place>> here, Consumer<Place> open) {
        this.conversation = conversation;
        this.here = here;
        this.open = open;
        text.subscribe(now -> search());
        conversation.rows().subscribe(this::search);
    }

    private void search() {
        var wanted = plain(text.get()).strip();
        var guild = here.get().map(Place::guild);
        hits.set(
                wanted.isEmpty() || guild.isEmpty()
                        ? List.of()
                        : conversation
                                .in(guild.get())
                                .filter(message -> words(message)
                                        .anyMatch(words -> plain(words).contains(wanted)))
                                .sorted(Comparator.comparing(ChatMessage::sentAt)
                                        .reversed())
                                .limit(MOST)
                                .toList());
    }

    private static Stream<String> words(ChatMessage message) {
        return Stream.concat(
                Stream.of(message.content(), message.author()),
                message.embeds().stream().flatMap(SearchViewModel::words));
    }

    private static Stream<String> words(Embed embed) {
        return Stream.concat(
                Stream.of(embed.title(), embed.description(), embed.footer()),
                embed.fields().stream().flatMap(field -> Stream.of(field.name(), field.value())));
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// Goes to where a message stands.
    void go(ChatMessage message) {
        if (!here.get().equals(Optional.of(message.place()))) {
            open.accept(message.place());
        }
        jump.set(Optional.of(message));
    }

    /// The message that was gone to is in sight.
    void arrived() {
        jump.set(Optional.empty());
    }

    /// Ends the search.
    void end() {
        text.set("");
    }

    StringProperty textProperty() {
        return text;
    }

    /// What was found, newest first.
    ReadOnlyObjectProperty<List<ChatMessage>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// The message that is gone to.
    ReadOnlyObjectProperty<Optional<ChatMessage>> jumpProperty() {
        return jump.getReadOnlyProperty();
    }
}
