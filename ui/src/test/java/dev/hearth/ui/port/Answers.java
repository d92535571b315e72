package dev.hearth.ui.port;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// What an in-memory port answers, by the type of the request; what nobody set stays unanswered.
public final class Answers {
    private final String who;
    private final Map<Class<?>, Function<Object, Object>> set = new HashMap<>();
    private final Map<Class<?>, Problem> refused = new HashMap<>();
    private final List<Request<?>> asked = new ArrayList<>();

    Answers(String who) {
        this.who = who;
    }

    /// Answers every request of that type from now on.
    public <A, R extends Request<A>> Answers to(Class<R> request, Function<R, A> answer) {
        set.put(request, asked -> answer.apply(request.cast(asked)));
        refused.remove(request);
        return this;
    }

    /// Refuses every request of that type from now on.
    public Answers refuse(Class<? extends Request<?>> request, Problem problem) {
        refused.put(request, problem);
        return this;
    }

    /// What was asked so far, in order.
    public List<Request<?>> asked() {
        return List.copyOf(asked);
    }

    <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        asked.add(request);
        var problem = refused.get(request.getClass());
        var answer = set.get(request.getClass());
        if (problem != null) {
            then.accept(new Outcome.Failed<>(problem));
        } else if (answer == null) {
            then.accept(Outcome.unreachable(who));
        } else {
            then.accept(new Outcome.Answered<>(request.answerType().cast(answer.apply(request))));
        }
    }
}
