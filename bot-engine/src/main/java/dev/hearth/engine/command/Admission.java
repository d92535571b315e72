package dev.hearth.engine.command;

import dev.hearth.engine.talk.Reply;
import java.util.List;

/// Decides before anything runs whether it may: one gate after the other, the first refusal counts. Rooms with a say
/// (bans, roles, switched-off features) bring a gate of their own.
@FunctionalInterface
public interface Admission {
    /// Lets in, or says kindly why not.
    sealed interface Verdict {
        record Admitted() implements Verdict {}

        record Refused(Reply reply) implements Verdict {}
    }

    Verdict ADMITTED = new Verdict.Admitted();

    Verdict admit(Request request);

    static Admission inOrder(List<Admission> gates) {
        List<Admission> order = List.copyOf(gates);
        return request -> order.stream()
                .map(gate -> gate.admit(request))
                .filter(Verdict.Refused.class::isInstance)
                .findFirst()
                .orElse(ADMITTED);
    }
}
