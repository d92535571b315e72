package dev.hearth.engine.discord;

import dev.hearth.engine.talk.Courier.Ending;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/// Waits for Discord, but not for long: whoever waits may hold the engine's other work. Knows what it means when no
/// answer comes.
final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// JDA's code where no answer came.
    private static final int NO_ANSWER = -1;

    private static final int FIRST_SERVER_ERROR = 500;

    private static final Set<ErrorResponse> CLOSED =
            EnumSet.of(ErrorResponse.CANNOT_SEND_TO_USER, ErrorResponse.NO_MUTUAL_GUILDS);

    private Waiting() {}

    /// Waits for the answer. JDA looks at its own time limit only while a request stands in its queue, so what has
    /// begun
    /// is waited for no longer either.
    ///
    /// @throws CompletionException if none came in time
    static <T> T complete(RestAction<T> action) {
        return complete(action, LONGEST);
    }

    static <T> T complete(RestAction<T> action, Duration longest) {
        try {
            return action.timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .submit()
                    .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// How a message ended before which something else failed: it was not sent.
    static Ending before(RuntimeException e) {
        Ending ending = of(e);
        return ending == Ending.UNCLEAR ? Ending.LATER : ending;
    }

    /// How a message ended whose sending failed.
    static Ending of(RuntimeException e) {
        return switch (e) {
            case PermissionException _ -> Ending.REFUSED;
            case ErrorResponseException answer -> of(answer);
            // no answer in time, or the session ended meanwhile
            case CompletionException _, CancellationException _, RejectedExecutionException _ -> Ending.UNCLEAR;
            default -> throw e;
        };
    }

    private static Ending of(ErrorResponseException e) {
        if (CLOSED.contains(e.getErrorResponse())) {
            return Ending.CLOSED;
        }
        if (e.getErrorCode() == NO_ANSWER) {
            return neverReached(e.getResponse().getException()) ? Ending.LATER : Ending.UNCLEAR;
        }
        return e.getResponse().code >= FIRST_SERVER_ERROR ? Ending.LATER : Ending.REFUSED;
    }

    /// Whether there was no way to Discord, so that it has nothing.
    private static boolean neverReached(@Nullable Exception e) {
        return e instanceof UnknownHostException
                || e instanceof ConnectException
                || e instanceof NoRouteToHostException;
    }
}
