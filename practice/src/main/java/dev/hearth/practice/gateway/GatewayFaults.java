package dev.hearth.practice.gateway;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the gateway does wrong on purpose.
public final class GatewayFaults {
    private final Set<String> refusedTokens = ConcurrentHashMap.newKeySet();
    private final RepeatedEvents repeated = new RepeatedEvents();
    private volatile boolean deaf;
    private volatile boolean forgetful;

    public void refuseToken(String token) {
        refusedTokens.add(token);
    }

    public void acceptToken(String token) {
        refusedTokens.remove(token);
    }

    public boolean refuses(String token) {
        return token.isBlank() || refusedTokens.contains(token);
    }

    /// Whether heartbeats stay without an answer.
    public void ignoreHeartbeats(boolean ignore) {
        deaf = ignore;
    }

    /// Whether every resume is refused.
    public void refuseResumes(boolean refuse) {
        forgetful = refuse;
    }

    /// Delivers events twice.
    ///
    /// @param event the event's name, empty for any
    public void repeat(String event, int times) {
        repeated.arm(event, times);
    }

    /// Takes all back that is not used up, but for refused tokens.
    public void clear() {
        deaf = false;
        forgetful = false;
        repeated.clear();
    }

    public boolean ignoresHeartbeats() {
        return deaf;
    }

    public boolean refusesResumes() {
        return forgetful;
    }

    /// Events that are still to be delivered twice.
    public int repeatsLeft() {
        return repeated.left();
    }

    /// Whether this event is to be delivered once more; counts it.
    boolean repeats(String event) {
        return repeated.take(event);
    }

    boolean answersHeartbeats() {
        return !deaf;
    }
}
