package dev.hearth.practice;

import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.gateway.GatewayFaults;
import dev.hearth.practice.rest.RequestFaults;
import dev.hearth.practice.rest.Route;
import java.time.Duration;

/// What the server does wrong on purpose, and how often it was asked. A fault befalls requests whose path contains the
/// fragment (`/callback`, `@original`, `/messages`), as often as said.
public final class Faults {
    private final RequestFaults requests;
    private final GatewayFaults tokens;
    private final Gateway gateway;

    private final Guise guise;

    Faults(RequestFaults requests, GatewayFaults tokens, Gateway gateway, Guise guise) {
        this.requests = requests;
        this.tokens = tokens;
        this.gateway = gateway;
        this.guise = guise;
    }

    /// Answers with a status, and does nothing of what is asked; 429 tells the client to wait a second.
    public void answer(String fragment, int status, int times) {
        requests.answer(fragment, status, times);
    }

    /// Answers 429 with this wait, in whole seconds.
    public void limit(String fragment, int seconds, int times) {
        requests.limit(fragment, seconds, times, false);
    }

    /// Answers 429 for all requests of the client, not for one route only.
    public void limitAll(String fragment, int seconds, int times) {
        requests.limit(fragment, seconds, times, true);
    }

    /// Lets requests arrive late: what counts in time, the acknowledgement for one, happens after the delay.
    public void delay(String fragment, Duration by, int times) {
        requests.delay(fragment, by, times);
    }

    /// Does what is asked, and cuts the connection instead of answering.
    public void dropAnswer(String fragment, int times) {
        requests.dropAnswer(fragment, times);
    }

    /// Ends all request faults that are not used up.
    public void clearRequests() {
        requests.clear();
    }

    /// Ends everything that still goes wrong on purpose; refused tokens stay refused.
    public void clear() {
        requests.clear();
        tokens.clear();
        guise.clockOffset(Duration.ZERO);
    }

    /// Cuts every gateway connection without a close frame.
    public void dropGateway() {
        gateway.cutAll();
    }

    /// Asks every client to reconnect (op 7).
    public void askToReconnect() {
        gateway.askToReconnect();
    }

    /// Delivers events twice; an empty name stands for any.
    public void repeat(String event, int times) {
        tokens.repeat(event, times);
    }

    /// Shifts the time that answers carry in their `Date` header.
    public void clockOffset(Duration offset) {
        guise.clockOffset(offset);
    }

    /// Closes every gateway connection; after 4000 clients resume, after 4004 or 4014 they give up.
    public void closeGateway(int code) {
        gateway.closeAll(code);
    }

    /// Tells every session that it is invalid (op 9): the bot has to identify anew.
    public void invalidateSessions() {
        gateway.invalidateAll(false);
    }

    /// Tells every session that it is invalid but may be resumed (op 9 with true).
    public void interruptSessions() {
        gateway.invalidateAll(true);
    }

    /// Whether heartbeats stay without an answer.
    public void ignoreHeartbeats(boolean ignore) {
        tokens.ignoreHeartbeats(ignore);
    }

    /// Whether every resume is refused.
    public void refuseResumes(boolean refuse) {
        tokens.refuseResumes(refuse);
    }

    /// Refuses a token from now on: 401 at the REST API, 4004 at the gateway.
    public void refuseToken(String token) {
        tokens.refuseToken(token);
    }

    public void acceptToken(String token) {
        tokens.acceptToken(token);
    }

    /// Requests that are still to meet a fault.
    public int requestsLeft() {
        return requests.left();
    }

    /// Events that are still to be delivered twice.
    public int repeatsLeft() {
        return tokens.repeatsLeft();
    }

    public boolean ignoresHeartbeats() {
        return tokens.ignoresHeartbeats();
    }

    public boolean refusesResumes() {
        return tokens.refusesResumes();
    }

    /// Requests of a kind since the start, faulty ones too.
    public int seen(Route route) {
        return requests.seen(route);
    }
}
