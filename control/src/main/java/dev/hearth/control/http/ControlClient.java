package dev.hearth.control.http;

import dev.hearth.control.Address;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Unreachable;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The other end of a [ControlServer]. Calls wait for their answer, so they belong on a virtual thread.
public final class ControlClient implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final HttpClient http = Loopback.client().connectTimeout(CONNECT).build();

    private final String who;
    private final Address address;

    /// A client; nothing is connected yet.
    ///
    /// @param who names the other side in what people read, such as "the engine"
    public ControlClient(String who, Address address) {
        this.who = who;
        this.address = address;
    }

    /// Asks and waits for the answer.
    ///
    /// @param limit how long to wait
    /// @throws Refused     if the other side says no
    /// @throws Unreachable if it does not answer in time, or answers with what is no answer
    public <A> A ask(Request<A> request, Duration limit) throws Refused, Unreachable, InterruptedException {
        var http = HttpRequest.newBuilder(address.at("/v1/" + Request.nameOf(request.getClass())))
                .timeout(limit)
                .header("Authorization", address.bearer().header())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Wire.line(request)))
                .build();
        try {
            var response = this.http.send(http, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() == 200) {
                return Wire.readLong(response.body(), request.answerType());
            }
            throw new Refused(Wire.read(response.body(), Problem.class));
        } catch (IOException | Wire.Unreadable e) {
            throw new Unreachable(who);
        }
    }

    /// Follows a stream from now on, across losses of the connection, until the subscription is closed.
    public Subscription follow(String stream, Follower follower) {
        return Subscription.start(http, address, stream, follower);
    }

    /// Ends everything under way.
    @Override
    public void close() {
        http.shutdownNow();
    }
}
