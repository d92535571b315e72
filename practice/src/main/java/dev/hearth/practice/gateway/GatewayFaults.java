package dev.hearth.practice.gateway;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the gateway does wrong on purpose.
public final class GatewayFaults {
    private final Set<String> refusedTokens = ConcurrentHashMap.newKeySet();
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

    boolean answersHeartbeats() {
        return !deaf;
    }

    boolean refusesResumes() {
        return forgetful;
    }
}
