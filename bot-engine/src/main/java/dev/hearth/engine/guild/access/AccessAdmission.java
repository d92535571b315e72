package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.talk.Reply;
import java.util.Optional;

/// Who may at all, and who may this: for every command, control, form and completion. Discord hides what is for a few,
/// but an admin can show it to a role and a client can be forged, so all is looked at here.
final class AccessAdmission implements Admission {
    private final Words words;
    private final AccessService access;

    AccessAdmission(Words words, AccessService access) {
        this.words = words;
        this.access = access;
    }

    @Override
    public Verdict admit(Request request) {
        return banned(request)
                .or(() -> notAllowed(request))
                .<Verdict>map(Verdict.Refused::new)
                .orElse(ADMITTED);
    }

    private Optional<Reply> banned(Request request) {
        Invocation in = request.in();
        if (request.terms().alwaysOpen()) {
            return Optional.empty();
        }
        return access.ban(in.user(), in.at())
                .map(ban -> GateReplies.banned(in.speech(words), ban))
                .or(() -> in.origin()
                        .guild()
                        .flatMap(guild -> access.ban(guild, in.at()))
                        .map(_ -> GateReplies.bannedHere(in.speech(words))));
    }

    private Optional<Reply> notAllowed(Request request) {
        return access.allows(request.terms(), request.in())
                ? Optional.empty()
                : Optional.of(GateReplies.notAllowed(request.in().speech(words), request.terms()));
    }
}
