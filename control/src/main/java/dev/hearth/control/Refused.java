package dev.hearth.control;

/// The other side took the request and said no, or could not read it. Its problem says why.
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code() + ": " + problem.what());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
