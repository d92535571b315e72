package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.wire.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

/// The HTTP API under `/practice/v1`: what {@link Person} and {@link Seat} offer, for other processes and for curl.
final class PracticeApi {
    static final String PREFIX = "/practice/v1/";

    /// Most bytes that a request may have.
    static final int MAX_BODY = 64 << 10;

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_WAIT_MS = 30_000;

    private final Practice practice;
    private final GuiseApi guise;
    private final FaultsApi faults;
    private final byte[] token;

    /// An API that this token opens, an empty one never.
    PracticeApi(Practice practice, String token) {
        this.practice = practice;
        this.guise = new GuiseApi(practice.guise(), practice.world().portal());
        this.faults = new FaultsApi(practice.faults(), practice.guise());
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    Reply answer(Request request) {
        if (!opens(request.header("authorization"))) {
            return problem(401, "send the token as Authorization: Bearer");
        }
        try {
            return route(request);
        } catch (Act.Unfit e) {
            return problem(e.status(), e.getMessage());
        } catch (Refusal e) {
            return problem(400, "the body is no JSON");
        }
    }

    private boolean opens(String header) {
        var given = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        boolean same = MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token);
        return same && token.length > 0;
    }

    private Reply route(Request request) throws Act.Unfit {
        return switch (request.method() + " " + request.path().substring(PREFIX.length())) {
            case "GET world" -> Reply.ok(WorldJson.world(practice));
            case "POST act" -> Reply.ok(Act.read(practice, request.json()).play());
            case "GET messages" -> request.query("all").equals("true") ? news(request) : messages(request);
            case "GET commands" -> commands(request);
            case "GET guise" -> Reply.ok(guise.json());
            case "POST guise" -> {
                guise.change(request.json());
                yield Reply.ok(guise.json());
            }
            case "GET traffic" -> Reply.ok(practice.traffic().after(number(request, "after", Long.MAX_VALUE)));
            case "GET faults" -> Reply.ok(faults.json());
            case "POST faults" -> Reply.ok(faults.carryOut(request.json()));
            default ->
                problem(
                        404,
                        "there is GET world, GET commands, POST act, GET messages, GET traffic, GET and POST guise,"
                                + " GET and POST faults");
        };
    }

    private Reply messages(Request request) throws Act.Unfit {
        var reader = Act.person(practice, request.query("as"));
        long after = number(request, "after", Long.MAX_VALUE);
        var wait = Duration.ofMillis(number(request, "waitMs", LONGEST_WAIT_MS));
        var messages = practice.world().messages();
        practice.world().signal().await(() -> !messages.after(after, reader).isEmpty(), wait);
        // Read first: what comes between the two is given now and asked for again, never lost.
        long next = messages.seq();
        var list = Json.array();
        for (var message : messages.after(after, reader)) {
            list.add(ApiJson.message(Shown.of(message)));
            next = Math.max(next, message.seq());
        }
        var json = Json.object().put("next", next);
        return Reply.ok(json.set("messages", list));
    }

    /// What is new for a chat window: placeholders, removals and typing too, and the modal that is open.
    private Reply news(Request request) throws Act.Unfit {
        var reader = Act.person(practice, request.query("as"));
        long after = number(request, "after", Long.MAX_VALUE);
        var wait = Duration.ofMillis(number(request, "waitMs", LONGEST_WAIT_MS));
        var messages = practice.world().messages();
        practice.world().signal().await(() -> !messages.news(after, reader).isEmpty(), wait);
        long next = messages.seq();
        var news = messages.news(after, reader);
        return Reply.ok(NewsJson.of(news, next, practice.stage().openForm(reader)));
    }

    private Reply commands(Request request) throws Act.Unfit {
        var reader = Act.person(practice, request.query("as"));
        var channel =
                Act.channel(practice, reader, request.query("guild"), request.query("channel"), request.query("dm"));
        return Reply.ok(WorldJson.commands(
                practice.stage().offered(reader, channel), practice.stage().menus(reader, channel)));
    }

    private static long number(Request request, String name, long most) throws Act.Unfit {
        var text = request.query(name);
        try {
            long value = text.isEmpty() ? 0 : Long.parseLong(text);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // falls through to the one answer for all that is no such number
        }
        throw new Act.Unfit(400, name + " is a whole number from 0 to " + most);
    }

    private static Reply problem(int status, String why) {
        return Reply.of(status, Json.object().put("error", why));
    }
}
