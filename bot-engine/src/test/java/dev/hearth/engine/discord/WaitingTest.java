package dev.hearth.engine.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.engine.talk.Courier.Ending;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What it means for a message that Discord does not take it, or does not say.
class WaitingTest {
    @Test
    void withoutAWayToDiscordNothingIsThere() {
        assertThat(Waiting.of(noAnswer(new UnknownHostException()))).isEqualTo(Ending.LATER);
        assertThat(Waiting.of(noAnswer(new ConnectException()))).isEqualTo(Ending.LATER);
        assertThat(Waiting.of(noAnswer(new NoRouteToHostException()))).isEqualTo(Ending.LATER);
    }

    @Test
    void whatWasSentWithoutAnAnswerMayBeThere() {
        assertThat(Waiting.of(noAnswer(new SocketTimeoutException()))).isEqualTo(Ending.UNCLEAR);
        assertThat(Waiting.of(noAnswer(new IOException()))).isEqualTo(Ending.UNCLEAR);
        assertThat(Waiting.of(new CompletionException(new TimeoutException()))).isEqualTo(Ending.UNCLEAR);
        assertThat(Waiting.of(new CancellationException())).isEqualTo(Ending.UNCLEAR);
        assertThat(Waiting.of(new RejectedExecutionException())).isEqualTo(Ending.UNCLEAR);
    }

    @Test
    void beforeItWasSentItIsNotThere() {
        assertThat(Waiting.before(noAnswer(new SocketTimeoutException()))).isEqualTo(Ending.LATER);
        assertThat(Waiting.before(new CompletionException(new TimeoutException())))
                .isEqualTo(Ending.LATER);
        assertThat(Waiting.before(new CancellationException())).isEqualTo(Ending.LATER);
        assertThat(Waiting.before(new PermissionException("no"))).isEqualTo(Ending.REFUSED);
    }

    @Test
    void anAnswerSaysIt() {
        assertThat(Waiting.of(answer(ErrorResponse.CANNOT_SEND_TO_USER, 403))).isEqualTo(Ending.CLOSED);
        assertThat(Waiting.of(answer(ErrorResponse.NO_MUTUAL_GUILDS, 400))).isEqualTo(Ending.CLOSED);
        assertThat(Waiting.of(answer(ErrorResponse.UNKNOWN_CHANNEL, 404))).isEqualTo(Ending.REFUSED);
        assertThat(Waiting.of(answer(ErrorResponse.SERVER_ERROR, 503))).isEqualTo(Ending.LATER);
    }

    @Test
    void aMistakeOfOursIsNotHidden() {
        assertThatThrownBy(() -> Waiting.before(new IllegalArgumentException("ours")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatDiscordLeavesOpenIsWaitedForNoLonger() {
        assertThatThrownBy(() -> Waiting.complete(new Begun(new CompletableFuture<>()), Duration.ofMillis(20)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void whatDiscordAnswersIsHandedOn() {
        var answer = answer(ErrorResponse.UNKNOWN_CHANNEL, 404);

        assertThat(Waiting.complete(new Begun(CompletableFuture.completedFuture("there"))))
                .isEqualTo("there");
        assertThatThrownBy(() -> Waiting.complete(new Begun(CompletableFuture.failedFuture(answer))))
                .isSameAs(answer);
    }

    /// A call that has left the queue, where JDA looks at no time limit any more.
    private record Begun(CompletableFuture<String> end) implements RestAction<String> {
        @Override
        public RestAction<String> deadline(long timestamp) {
            return this;
        }

        @Override
        public CompletableFuture<String> submit(boolean shouldQueue) {
            return end;
        }

        @Override
        public JDA getJDA() {
            throw new AssertionError("not asked for");
        }

        @Override
        public RestAction<String> setCheck(@Nullable BooleanSupplier checks) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void queue(@Nullable Consumer<? super String> success, @Nullable Consumer<? super Throwable> failure) {
            throw new AssertionError("not asked for");
        }

        @Override
        public String complete(boolean shouldQueue) {
            throw new AssertionError("it would wait for ever");
        }
    }

    private static ErrorResponseException noAnswer(Exception why) {
        return ErrorResponseException.create(ErrorResponse.SERVER_ERROR, new Response(why, Set.of()));
    }

    private static ErrorResponseException answer(ErrorResponse error, int status) {
        var raw = new okhttp3.Response.Builder()
                .request(new Request.Builder().url("http://localhost/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(ResponseBody.create("{\"code\":" + error.getCode() + "}", MediaType.get("application/json")))
                .build();
        return ErrorResponseException.create(error, new Response(raw, -1, Set.of()));
    }
}
