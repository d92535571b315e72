package dev.hearth.ui;

import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficPage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A practice server that does not answer, for pages that do not need one.
final class NobodyThere implements PracticePort {
    private static final String WHO = "the practice server";

    @Override
    public void world(Consumer<Outcome<ChatWorld>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public void commands(String person, String locale, Place place, Consumer<Outcome<List<SlashCommand>>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public void act(String person, Place place, Deed deed, Consumer<Outcome<DeedResult>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public void faults(Consumer<Outcome<Faults>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public void cause(String fault, Map<String, String> told, Consumer<Outcome<Faults>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public void traffic(long after, Consumer<Outcome<TrafficPage>> then) {
        then.accept(Outcome.unreachable(WHO));
    }

    @Override
    public Reading read(String person, Reader reader) {
        return () -> {};
    }
}
