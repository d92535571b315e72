package dev.hearth.engine.command;

import dev.hearth.engine.command.CommandObserver.Ending;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Takes a request the whole way: may it run, when does it run, what is said. One reply per request, whatever happens.
public final class Dispatcher {
    /// Bounds that keep one person or one guild from crowding out the others.
    ///
    /// @param perPerson how many requests one person may make in ten seconds
    /// @param workers   how many commands run at once
    /// @param room      how many may wait
    /// @param limit     after which a command is answered for, though it goes on
    public record Settings(int perPerson, int workers, int room, Duration limit) {}

    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final Map<Answer, Request> open = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private final Settings settings;
    private final Admission admission;
    private final CommandQueue queue;
    private final ErrorBoundary boundary;
    private final Notices notices;
    private final CommandObserver observer;
    private final Alarm alarm;
    private final InstantSource clock;

    public Dispatcher(
            Settings settings,
            List<Admission> gates,
            ErrorBoundary boundary,
            Notices notices,
            CommandObserver observer,
            Alarm alarm,
            InstantSource clock) {
        this.settings = settings;
        this.admission = Admission.inOrder(gates);
        this.queue = new CommandQueue(settings.workers(), settings.room());
        this.boundary = boundary;
        this.notices = notices;
        this.observer = observer;
        this.alarm = alarm;
        this.clock = clock;
    }

    /// The gates that every engine has; rooms add theirs behind them.
    ///
    /// @param who decides who may; what was asked for is looked at only then
    public static List<Admission> firstGates(Settings settings, Admission who, Notices notices, InstantSource clock) {
        return List.of(new RateLimit(settings.perPerson(), notices, clock), who, new Bounds(notices));
    }

    public void dispatch(Request request, Answer answer) {
        switch (boundary.admit(request, admission)) {
            case Admission.Verdict.Admitted _ -> enqueue(request, answer);
            case Admission.Verdict.Refused(var reply) -> {
                answer.give(reply);
                ended(request, Ending.REFUSED);
            }
        }
    }

    private void enqueue(Request request, Answer answer) {
        Invocation in = request.in();
        open.put(answer, request);
        if (!queue.offer(in.origin().turnOf(in.user()), () -> run(request, answer))) {
            open.remove(answer);
            answer.give(stopping ? notices.stopping(in.language()) : notices.busy(in.language()));
            ended(request, Ending.SHED);
        }
    }

    private void run(Request request, Answer answer) {
        Alarm.Bell limit = alarm.after(settings.limit(), () -> giveUp(request, answer));
        try {
            ErrorBoundary.Outcome outcome = boundary.run(request);
            if (answer.give(outcome.reply())) {
                ended(request, outcome.failed() ? Ending.FAILED : Ending.ANSWERED);
            }
        } finally {
            limit.takeBack();
            open.remove(answer);
        }
    }

    private void giveUp(Request request, Answer answer) {
        if (answer.give(boundary.tooSlow(request))) {
            ended(request, Ending.FAILED);
        }
    }

    private void ended(Request request, Ending ending) {
        observer.ended(request.what(), ending, Duration.between(request.in().at(), clock.instant()));
    }

    /// Takes nothing more and waits until what was taken is answered. What is not done by then is answered for, since
    /// nobody will be there to answer later.
    public void drain() throws InterruptedException {
        stopping = true;
        if (!queue.drain(DRAIN)) {
            open.forEach((answer, request) -> giveUp(request, answer));
        }
    }

    /// Takes requests again after a [#drain].
    public void reopen() {
        stopping = false;
        queue.reopen();
    }
}
