package dev.hearth.engine.command;

/// Refuses callers who lack what Discord's permissions say. Discord hides such commands from them, but an admin can
/// show them again for a role, and a client can be forged.
final class Permitted implements Admission {
    private final Notices notices;

    Permitted(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Verdict admit(Request request) {
        Invocation in = request.in();
        return request.terms().allow(in.origin())
                ? ADMITTED
                : new Verdict.Refused(
                        notices.notAllowed(in.language(), request.terms().needs()));
    }
}
