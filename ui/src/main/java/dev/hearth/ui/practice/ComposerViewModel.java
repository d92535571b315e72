package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is being written: a message, or a command that is filled in option by option, as Discord's client has it. There
/// is one text at a time: of the message, of the option that is open, or of the name of the next option.
final class ComposerViewModel {
    private final Sender sender;
    private final Suggestions suggestions = new Suggestions();
    private final StringProperty text = new SimpleStringProperty("");
    private final Filling filling = new Filling();
    private final ReadOnlyObjectWrapper<Optional<Complaint>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());

    private List<SlashCommand> commands = List.of();
    private List<Choice> people = List.of();
    private List<Choice> channels = List.of();
    private int asked;
    private boolean changing;

    ComposerViewModel(Sender sender) {
        this.sender = sender;
        text.subscribe((before, now) -> {
            if (!changing) {
                typed(before, now);
            }
        });
    }

    /// What may be used here now.
    void offer(List<SlashCommand> offered) {
        commands = List.copyOf(offered);
        if (filling.command().isEmpty() && isSlash() && !commands.isEmpty()) {
            typed(text.get(), text.get());
        }
    }

    /// Whether nobody has told of any command yet.
    boolean knowsNoCommands() {
        return commands.isEmpty();
    }

    /// Who and what can be named in options.
    void know(List<Choice> knownPeople, List<Choice> knownChannels) {
        people = List.copyOf(knownPeople);
        channels = List.copyOf(knownChannels);
    }

    /// Throws away what is being written.
    void clear() {
        filling.clear();
        complaint.set(Optional.empty());
        put("");
        suggestions.hide();
    }

    /// Puts a text there as if it had been typed.
    void write(String written) {
        clear();
        text.set(written);
    }

    private void typed(String before, String now) {
        complaint.set(Optional.empty());
        if (filling.command().isEmpty()) {
            if (now.startsWith("/") && !before.startsWith("/")) {
                sender.refreshCommands();
            }
            CommandStart.of(now, commands).ifPresent(start -> choose(start.command(), start.rest()));
        } else if (filling.active().isEmpty() && now.endsWith(":")) {
            open(filling.named(now.substring(0, now.length() - 1)), "");
        }
        suggest();
    }

    private void choose(SlashCommand chosen, String rest) {
        filling.begin(chosen);
        put("");
        for (var typed : TypedOptions.read(chosen, rest).sequencedEntrySet()) {
            open(Optional.of(typed.getKey()), typed.getValue());
            if (!commit()) {
                return;
            }
        }
        next();
    }

    /// Opens the first required option that is missing; else it is free what comes next.
    private void next() {
        filling.close();
        put("");
        filling.missing().ifPresent(option -> open(Optional.of(option), ""));
        suggest();
    }

    private void open(Optional<Option> option, String value) {
        option.ifPresent(opened -> {
            filling.open(opened);
            put(value);
        });
    }

    /// Keeps the open option's value; false if it cannot stand there.
    private boolean commit() {
        var option = filling.active();
        if (option.isEmpty() || text.get().isBlank()) {
            filling.close();
            return true;
        }
        var typed = text.get().strip();
        var choice = Values.named(known(option.get()), typed);
        var wrong = choice.isPresent() ? Optional.<Complaint>empty() : Values.complaint(option.get(), typed);
        complaint.set(wrong);
        if (wrong.isPresent()) {
            return false;
        }
        keep(choice.orElse(new Choice(typed, typed)));
        return true;
    }

    private void keep(Choice choice) {
        filling.keep(choice);
        put("");
    }

    private List<Choice> known(Option option) {
        return Values.offered(option, people, channels);
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
            suggestions.values(Values.matching(known(option.get()), text.get()));
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
                    next();
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
            next();
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
            put("");
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
            put(last.get().shown());
            suggest();
        } else if (filling.active().isPresent() && !filling.active().get().required()) {
            filling.close();
            suggest();
        } else {
            write("/");
        }
        return true;
    }

    /// Opens an option that is filled in.
    void edit(Slot slot) {
        if (commit()) {
            filling.takeBack(slot).ifPresent(opened -> {
                put(opened.shown());
                suggest();
            });
        }
    }

    private void put(String quietly) {
        changing = true;
        text.set(quietly);
        changing = false;
    }

    StringProperty textProperty() {
        return text;
    }

    /// The command that is being filled in.
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
