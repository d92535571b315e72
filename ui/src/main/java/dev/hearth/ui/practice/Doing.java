package dev.hearth.ui.practice;

import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.ChatWorld.Person;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.DeedResult.Failure;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the person does, and what is shown of its way: sending, failed, a form in answer.
final class Doing {
    /// Who acts, and where.
    record Here(Person person, Place place) {}

    private final PracticePort port;
    private final ConversationViewModel conversation;
    private final Answering answering;
    private final Supplier<Optional<Here>> here;
    private final Consumer<Form> opened;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    Doing(PracticePort port, ConversationViewModel conversation, Supplier<Optional<Here>> here, Consumer<Form> opened) {
        this.port = port;
        this.conversation = conversation;
        this.answering = new Answering(conversation);
        this.here = here;
        this.opened = opened;
    }

    /// Asks what may be used here now.
    void commands(Consumer<List<SlashCommand>> then) {
        here.get()
                .ifPresent(now ->
                        port.commands(now.person().name(), now.person().locale(), now.place(), outcome -> {
                            boolean stillHere = here.get().equals(Optional.of(now));
                            outcome.either(
                                    found -> {
                                        if (stillHere) {
                                            then.accept(found);
                                        }
                                    },
                                    why -> {});
                        }));
    }

    private void act(Deed deed, Consumer<Outcome<DeedResult>> then) {
        refusal.set("");
        here.get()
                .ifPresent(now -> port.act(now.person().name(), now.place(), deed, outcome -> {
                    if (outcome instanceof Outcome.Answered<DeedResult>(var result)
                            && !result.refusal().isEmpty()) {
                        refusal.set(result.refusal());
                    }
                    then.accept(outcome);
                }));
    }

    /// Presses a button.
    void click(String message, String customId) {
        useControl(message, customId, new Deed.Click(message, customId));
    }

    /// Picks from a list.
    void pick(String message, String customId, List<String> values) {
        useControl(message, customId, new Deed.Pick(message, customId, values));
    }

    /// Reacts with an emoji, or takes the person's own reaction with it back.
    void react(ChatMessage message, String emoji) {
        boolean taken = message.reactions().stream()
                .anyMatch(reaction -> reaction.emoji().equals(emoji) && isMine(reaction));
        act(new Deed.React(message.id(), emoji, !taken), outcome -> {});
    }

    /// Whether the person is among those who reacted so.
    boolean isMine(ChatMessage.Reaction reaction) {
        return here.get()
                .filter(now -> reaction.by().contains(now.person().name()))
                .isPresent();
    }

    Answering answering() {
        return answering;
    }

    private void useControl(String message, String customId, Deed deed) {
        conversation.using(message, customId);
        act(deed, outcome -> {
            conversation.used(message, went(outcome).isEmpty());
            form(outcome);
        });
    }

    void fill(SequencedMap<String, String> fields) {
        long attempt = conversation.sent("");
        act(new Deed.Fill(fields), outcome -> ended(attempt, outcome));
    }

    void dismissForm() {
        act(new Deed.DismissForm(), outcome -> {});
    }

    private void ended(long attempt, Outcome<DeedResult> outcome) {
        went(outcome)
                .ifPresentOrElse(state -> conversation.failed(attempt, state), () -> conversation.settled(attempt));
        form(outcome);
    }

    private void form(Outcome<DeedResult> outcome) {
        if (outcome instanceof Outcome.Answered<DeedResult>(var result)) {
            result.form().ifPresent(opened);
        }
    }

    /// How it failed, empty if it went well.
    private static Optional<Row.Attempt.State> went(Outcome<DeedResult> outcome) {
        return switch (outcome) {
            case Outcome.Failed<DeedResult> failed -> Optional.of(Row.Attempt.State.UNREACHABLE);
            case Outcome.Answered<DeedResult>(var result)
            when result.failure() == Failure.OFFLINE -> Optional.of(Row.Attempt.State.OFFLINE);
            case Outcome.Answered<DeedResult>(var result)
            when result.failure() != Failure.NONE -> Optional.of(Row.Attempt.State.SILENT);
            case Outcome.Answered<DeedResult> well -> Optional.empty();
        };
    }

    /// Why the last deed could not be sent at all, in the server's words; empty if it was sent.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Where the composer's words go.
    ///
    /// @param offered hears of the commands that there are
    Sender sender(Consumer<List<SlashCommand>> offered) {
        return new ToServer(offered);
    }

    private final class ToServer implements Sender {
        private final Consumer<List<SlashCommand>> offered;

        ToServer(Consumer<List<SlashCommand>> offered) {
            this.offered = offered;
        }

        @Override
        public void say(String text) {
            var deed = answering
                    .take()
                    .<Deed>map(message -> new Deed.Reply(message.id(), text))
                    .orElseGet(() -> new Deed.Say(text));
            act(deed, outcome -> {});
        }

        @Override
        public void use(SlashCommand command, SequencedMap<String, String> options) {
            long attempt = conversation.sent(command.name());
            act(new Deed.Use(command.path(), options), outcome -> ended(attempt, outcome));
        }

        @Override
        public void complete(
                SlashCommand command,
                SequencedMap<String, String> options,
                String focused,
                Consumer<List<Choice>> then) {
            here.get()
                    .ifPresent(now -> port.act(
                            now.person().name(),
                            now.place(),
                            new Deed.Complete(command.path(), options, focused),
                            outcome -> outcome.either(result -> then.accept(result.choices()), why -> {})));
        }

        @Override
        public void refreshCommands() {
            commands(offered);
        }
    }
}
