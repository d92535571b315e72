package dev.hearth.practice.rest;

import java.time.Duration;

/// What Discord gives single routes, as bots of today find it in the answers: it publishes no list.
enum Quota {
    SEND(5, Duration.ofSeconds(5)),
    EDIT(5, Duration.ofSeconds(5)),
    DELETE(5, Duration.ofSeconds(1)),
    REACT(1, Duration.ofMillis(250)),
    FOLLOW_UP(5, Duration.ofSeconds(2)),
    EDIT_CHANNEL(5, Duration.ofSeconds(15)),
    OTHER(50, Duration.ofSeconds(1));

    private final int requests;
    private final Duration window;

    Quota(int requests, Duration window) {
        this.requests = requests;
        this.window = window;
    }

    int requests() {
        return requests;
    }

    Duration window() {
        return window;
    }

    static Quota of(Endpoint endpoint) {
        var method = endpoint.method();
        var template = endpoint.template();
        if (template.startsWith("webhooks/")) {
            return template.contains("{token}") ? FOLLOW_UP : OTHER;
        }
        if (!template.startsWith("channels/") || method.equals("GET")) {
            return OTHER;
        }
        if (template.contains("/reactions")) {
            return REACT;
        }
        return switch (method) {
            case "POST" -> template.endsWith("/messages") ? SEND : OTHER;
            case "PATCH" -> template.contains("/messages/") ? EDIT : EDIT_CHANNEL;
            case "DELETE" -> template.endsWith("/messages/{message}") ? DELETE : OTHER;
            default -> OTHER;
        };
    }
}
