package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// What is being written: a message, or a command that is filled in option by option, as Discord's client has it. There
/// is one text at a time: of the message, of the option that is open, or of the name of the next option.
final class ComposerViewModel {
    private final Sender sender;
    private final Suggestions suggestions = new Suggestions();
    private final TypedText text = new TypedText(this::typed);
    private final Filling filling = new Filling();
    private final ReadOnlyObjectWrapper<Optional<Complaint>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());

    private List<SlashCommand> commands = List.of();
    private KnownNames names = KnownNames.NONE;
    private int asked;

    ComposerViewModel(Sender sender) {
        this.sender = sender;
    }

    void offer(List<SlashCommand> offered) {
        commands = List.copyOf(offered);
        if (filling.command().isEmpty() && isSlash() && !commands.isEmpty()) {
            typed(text.get(), text.get());
        }
    }

    boolean knowsNoCommands() {
        return commands.isEmpty();
    }

    void know(KnownNames known) {
        names = known;
    }

    /// Throws away what is being written.
    void clear() {
        filling.clear();
        complaint.set(Optional.empty());
        text.put("");
        suggestions.hide();
    }

    /// Puts a text there as if it had been typed.
    void write(String written) {
        clear();
        text.property().set(written);
    }

    private void typed(String before, String now) {
        complaint.set(Optional.empty());
        if (filling.command().isEmpty()) {
            if (now.startsWith("/") && !before.startsWith("/")) {
                sender.refreshCommands();
            }
            CommandStart.of(now, commands).ifPresent(start -> choose(start.command(), start.rest()));
        } else {
            TypedOptions.begun(filling.remaining(), now).ifPresent(this::begin);
        }
        suggest();
    }

    /// Goes on with an option whose name was typed, if what stands before it can be the open one's value.
    private void begin(TypedOptions.Begun begun) {
        if (filling.active().isPresent()) {
            text.put(begun.value());
            if (commit()) {
                open(Optional.of(begun.option()), "");
            }
        } else if (begun.value().isEmpty()) {
            open(Optional.of(begun.option()), "");
        }
    }

    private void choose(SlashCommand chosen, String rest) {
        filling.begin(chosen);
        text.put("");
        for (var typed : TypedOptions.read(chosen, rest).sequencedEntrySet()) {
            open(Optional.of(typed.getKey()), typed.getValue());
            if (!commit()) {
                return;
            }
        }
        next(TypedOptions.before(chosen, rest));
    }

    /// Opens the first required option that is missing; else it is free what comes next.
    private void next(String begun) {
        filling.close();
        text.put(begun);
        open(filling.missing(), begun);
        suggest();
    }

    private void open(Optional<Option> option, String value) {
        option.ifPresent(opened -> {
            filling.open(opened);
            text.put(value);
        });
    }

    /// Keeps the open option's value; false if it cannot stand there.
    private boolean commit() {
        var option = filling.active();
        if (text.get().isBlank()) {
            filling.close();
            return true;
        }
        if (option.isEmpty()) {
            takeAsNext(text.get().strip());
            return false;
        }
        var typed = text.get().strip();
        var choice = Values.named(names.offered(option.get()), typed);
        var wrong = choice.isPresent() ? Optional.<Complaint>empty() : Values.complaint(option.get(), typed);
        complaint.set(wrong);
        if (wrong.isEmpty()) {
            keep(choice.orElse(new Choice(typed, typed)));
        }
        return wrong.isEmpty();
    }

    /// What begins no option is most likely the value of the next one: it is opened with it, to be looked at.
    private void takeAsNext(String typed) {
        var next = filling.remaining().stream().findFirst();
        open(next, typed);
        suggest();
        if (next.isEmpty()) {
            complaint.set(Optional.of(Complaint.of(Complaint.Kind.LEFT_OVER, typed)));
        }
    }

    private void keep(Choice choice) {
        filling.keep(choice);
        text.put("");
    }

    private void suggest() {
        var option = filling.active();
        int now = ++asked;
        if (filling.command().isEmpty()) {
            suggestions.commands(isSlash() ? commands : List.of(), text.get());
        } else if (option.isEmpty()) {
            suggestions.options(filling.remaining(), text.get());
        } else if (option.get().completed()) {
            var options = filling.values();
            options.put(option.get().name(), text.get());
            sender.complete(filling.command().get(), options, option.get().name(), choices -> {
                if (now == asked) {
                    suggestions.values(choices);
                }
            });
        } else {
            suggestions.values(Values.matching(names.offered(option.get()), text.get()));
        }
    }

    private boolean isSlash() {
        return text.get().startsWith("/");
    }

    /// Takes a line of the list.
    void accept(Suggestion suggestion) {
        switch (suggestion.kind()) {
            case COMMAND ->
                commands.stream()
                        .filter(one -> one.name().equals(suggestion.value()))
                        .findFirst()
                        .ifPresent(found -> choose(found, ""));
            case OPTION -> {
                open(filling.named(suggestion.value()), "");
                suggest();
            }
            case VALUE ->
                filling.active().ifPresent(option -> {
                    complaint.set(Optional.empty());
                    keep(new Choice(suggestion.name(), suggestion.value()));
                    next("");
                });
        }
    }

    /// Tab: takes what is highlighted or comes first, else goes on to the next option; false if there is nothing to do.
    boolean tab() {
        var first = suggestions.highlightedOrFirst();
        if (first.isPresent()) {
            accept(first.get());
            return true;
        }
        boolean open = filling.active().isPresent();
        if (open && commit()) {
            next("");
        }
        return open;
    }

    /// Enter: takes what is highlighted, else sends.
    void enter() {
        suggestions.highlighted().ifPresentOrElse(this::accept, this::send);
    }

    /// Sends it, unless something is missing or wrong.
    void send() {
        var chosen = filling.command();
        if (chosen.isEmpty()) {
            say();
        } else if (commit()) {
            var missing = filling.missing();
            if (missing.isEmpty()) {
                var options = filling.values();
                clear();
                sender.use(chosen.get(), options);
            } else {
                open(missing, "");
                suggest();
                complaint.set(Optional.of(
                        Complaint.of(Complaint.Kind.REQUIRED, missing.get().shown())));
            }
        }
    }

    private void say() {
        var written = text.get().strip();
        if (isSlash()) {
            var kind = commands.isEmpty() ? Complaint.Kind.NO_COMMANDS : Complaint.Kind.UNKNOWN_COMMAND;
            complaint.set(Optional.of(Complaint.of(kind, "")));
        } else if (!written.isEmpty()) {
            clear();
            sender.say(written);
        }
    }

    /// Escape: closes the list, then the option, then the command; false if there is nothing to close.
    boolean escape() {
        if (suggestions.hide()) {
            return true;
        }
        boolean something = filling.command().isPresent();
        if (filling.active().isPresent()) {
            filling.close();
            text.put("");
            complaint.set(Optional.empty());
        } else {
            clear();
        }
        return something;
    }

    /// Backspace in an empty text: goes back into the option before, or out of the command; false if there is none.
    boolean back() {
        if (!text.get().isEmpty() || filling.command().isEmpty()) {
            return false;
        }
        complaint.set(Optional.empty());
        var last = filling.takeBack();
        if (last.isPresent()) {
            text.put(last.get().shown());
            suggest();
        } else if (filling.active().isPresent() && !filling.active().get().required()) {
            filling.close();
            suggest();
        } else {
            write("/");
        }
        return true;
    }

    void edit(Slot slot) {
        if (commit()) {
            filling.takeBack(slot).ifPresent(opened -> {
                text.put(opened.shown());
                suggest();
            });
        }
    }

    StringProperty textProperty() {
        return text.property();
    }

    Filling filling() {
        return filling;
    }

    ReadOnlyObjectProperty<Optional<Complaint>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Suggestions suggestions() {
        return suggestions;
    }
}
