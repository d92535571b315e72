package dev.hearth.ui.link;

import dev.hearth.control.Address;
import dev.hearth.control.Problem;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.UiExecutor;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficPage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The practice server's people over its own HTTP API, at whatever address it has just now.
public final class PracticeLink implements PracticePort, AutoCloseable {
    private static final String NAME = "the practice server";
    private static final int REFUSED = 422;

    private final UiExecutor ui;
    private volatile @Nullable PracticeHttp http;

    public PracticeLink(UiExecutor ui) {
        this.ui = ui;
    }

    /// Turns to another server, or to none.
    public void show(@Nullable Address now) {
        var before = http;
        if (before != null && before.isAt(now)) {
            return;
        }
        http = now == null ? null : new PracticeHttp(now);
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void world(Consumer<Outcome<ChatWorld>> then) {
        ask(
                then,
                there -> new Outcome.Answered<>(
                        PracticeJson.world(there.get("world", Map.of()).json())));
    }

    @Override
    public void commands(String person, String locale, Place place, Consumer<Outcome<List<SlashCommand>>> then) {
        var where = Map.of(
                "as",
                person,
                "guild",
                place.guild(),
                "channel",
                place.name(),
                "dm",
                Boolean.toString(place.isDirect()));
        ask(then, there -> answered(there.get("commands", where), json -> new CommandJson(locale).commands(json)));
    }

    @Override
    public void act(String person, Place place, Deed deed, Consumer<Outcome<DeedResult>> then) {
        ask(then, there -> {
            var answer = there.post("act", DeedJson.of(person, place, deed));
            return answer.status() == REFUSED
                    ? new Outcome.Answered<>(PracticeJson.refused(answer.json()))
                    : answered(answer, PracticeJson::result);
        });
    }

    @Override
    public void faults(Consumer<Outcome<Faults>> then) {
        ask(then, there -> answered(there.get("faults", Map.of()), BackstageJson::faults));
    }

    @Override
    public void cause(String fault, Map<String, String> told, Consumer<Outcome<Faults>> then) {
        ask(then, there -> answered(there.post("faults", BackstageJson.order(fault, told)), BackstageJson::faults));
    }

    @Override
    public void traffic(long after, Consumer<Outcome<TrafficPage>> then) {
        var since = Map.of("after", Long.toString(after));
        ask(then, there -> answered(there.get("traffic", since), BackstageJson::traffic));
    }

    private static <A> Outcome<A> answered(PracticeHttp.Answer answer, java.util.function.Function<JsonNode, A> read) {
        return answer.isOk()
                ? new Outcome.Answered<>(read.apply(answer.json()))
                : new Outcome.Failed<>(Problem.of("practice-refused", PracticeJson.text(answer.json(), "error"), ""));
    }

    private <A> void ask(Consumer<Outcome<A>> then, Question<A> question) {
        var there = http;
        if (there == null) {
            ui.execute(() -> then.accept(Outcome.unreachable(NAME)));
            return;
        }
        Thread.ofVirtual().name("practice").start(() -> {
            var outcome = outcome(there, question);
            ui.execute(() -> then.accept(outcome));
        });
    }

    private static <A> Outcome<A> outcome(PracticeHttp there, Question<A> question) {
        try {
            return question.ask(there);
        } catch (IOException e) {
            return Outcome.unreachable(NAME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unreachable(NAME);
        }
    }

    @Override
    public Reading read(String person, Reader reader) {
        var poll = new PracticePoll(() -> http, ui, person, reader);
        poll.start();
        return poll::close;
    }

    @Override
    public void close() {
        show(null);
    }

    @FunctionalInterface
    private interface Question<A> {
        Outcome<A> ask(PracticeHttp http) throws IOException, InterruptedException;
    }
}
