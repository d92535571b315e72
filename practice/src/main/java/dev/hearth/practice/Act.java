package dev.hearth.practice;

import dev.hearth.practice.play.Filled;
import dev.hearth.practice.play.Mistyped;
import dev.hearth.practice.play.Upload;
import dev.hearth.practice.wire.Body;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.User;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// One order to `/act`: who does what where.
record Act(Practice practice, User person, Channel channel, JsonNode order) {
    /// An order that cannot be followed.
    static final class Unfit extends Exception {
        private final int status;

        Unfit(int status, String why) {
            super(why);
            this.status = status;
        }

        int status() {
            return status;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    static Act read(Practice practice, JsonNode order) throws Unfit {
        var person = person(practice, Json.text(order, "as"));
        // Who comes into a guild acts from without.
        boolean outside = Json.text(order, "kind").equals("join");
        return new Act(
                practice,
                person,
                channel(
                        practice,
                        person,
                        Json.text(order, "guild"),
                        Json.text(order, "channel"),
                        outside ? "true" : Json.text(order, "dm")),
                order);
    }

    static User person(Practice practice, String name) throws Unfit {
        return practice.world()
                .person(name)
                .orElseThrow(() -> new Unfit(404, "there is nobody of that name; GET world lists the members"));
    }

    static Channel channel(Practice practice, User person, String guildName, String name, String dm) throws Unfit {
        Optional<? extends Channel> channel = Boolean.parseBoolean(dm)
                ? practice.world().direct(person.id())
                : practice.world().guilds().stream()
                        .filter(guild -> guild.name().equals(guildName))
                        .flatMap(guild -> guild.channel(name).stream())
                        .filter(candidate -> candidate.shows(person))
                        .findFirst();
        return channel.<Channel>map(found -> found)
                .orElseThrow(() -> new Unfit(404, person.name() + " sees no such channel; GET world lists them"));
    }

    /// Does it; comes back when it is settled.
    ///
    /// @throws Unfit 422 for what Discord's client would not send, 400 for an unknown kind
    JsonNode play() throws Unfit {
        var kind = Json.text(order, "kind");
        try {
            var outcome = play(kind);
            return ApiJson.outcome(
                    outcome,
                    kind.equals("complete"),
                    practice.world().messages().seq());
        } catch (Mistyped e) {
            throw new Unfit(422, String.valueOf(e.getMessage()));
        }
    }

    private Outcome play(String kind) throws Mistyped, Unfit {
        var stage = practice.stage();
        return switch (kind) {
            case "say" -> Outcome.said(Shown.of(stage.say(person, channel, Json.text(order, "text"), files())));
            case "reply" -> Outcome.said(Shown.of(stage.reply(person, channel, message(), Json.text(order, "text"))));
            case "react", "unreact" -> {
                stage.react(person, channel, message(), Json.text(order, "emoji"), kind.equals("react"));
                yield Outcome.nothing();
            }
            case "command" ->
                Outcome.of(
                        order.has("command")
                                ? stage.command(person, channel, filled(), files())
                                : stage.command(person, channel, Json.text(order, "line"), files()),
                        practice);
            case "permit" -> {
                stage.permit(person, channel, name(), Json.text(order, "whom"), Json.flag(order, "allowed"));
                yield Outcome.nothing();
            }
            case "directMessages" -> {
                practice.world().direct(person.id()).ifPresent(direct -> direct.open(Json.flag(order, "open")));
                yield Outcome.nothing();
            }
            case "join", "leave", "kick", "ban", "thread" -> {
                deed(kind);
                yield Outcome.nothing();
            }
            case "menu" ->
                Outcome.of(
                        order.has("user")
                                ? stage.onUser(person, channel, name(), Json.text(order, "user"))
                                : stage.onMessage(person, channel, name(), message()),
                        practice);
            case "complete" ->
                Outcome.of(
                        order.has("command")
                                ? stage.complete(person, channel, filled())
                                : stage.complete(person, channel, Json.text(order, "line")),
                        practice);
            case "click" -> Outcome.of(stage.click(person, channel, message(), Json.text(order, "label")), practice);
            case "pick" ->
                Outcome.of(
                        stage.pick(person, channel, message(), Json.text(order, "customId"), values("values")),
                        practice);
            case "dismissForm" -> {
                stage.dismissForm(person);
                yield Outcome.nothing();
            }
            case "fill" -> Outcome.of(stage.fill(person, texts("fields"), files()), practice);
            default ->
                throw new Unfit(
                        400,
                        "kind is one of say, reply, react, unreact, command, menu, permit, complete, click, pick, fill,"
                                + " dismissForm, directMessages, join, leave, kick, ban, thread");
        };
    }

    private void deed(String kind) throws Mistyped {
        var deeds = practice.deeds();
        switch (kind) {
            case "join" -> deeds.join(person, Json.text(order, "invite"));
            case "leave" -> deeds.leave(person, channel);
            case "kick" -> deeds.kick(person, channel, Json.text(order, "user"));
            case "ban" -> deeds.ban(person, channel, Json.text(order, "user"));
            default -> deeds.thread(person, channel, name());
        }
    }

    /// The message whose component is meant, 0 for the newest that has it.
    private long message() {
        return Json.id(order, "message");
    }

    private Filled filled() {
        return new Filled(values("command"), texts("options"), Json.text(order, "focused"));
    }

    private String name() {
        return Json.text(order, "name");
    }

    /// Files that come with the order, in base 64.
    private List<Upload> files() throws Unfit {
        var files = new ArrayList<Upload>();
        for (var file : Json.list(order, "files")) {
            try {
                var bytes = Base64.getDecoder().decode(Json.text(file, "base64"));
                var type = file.path("contentType").asString("application/octet-stream");
                files.add(new Upload(files.size(), Json.text(file, "name"), type, Body.of(bytes)));
            } catch (IllegalArgumentException e) {
                throw new Unfit(400, "a file has a name, and its content in base64");
            }
        }
        return files;
    }

    private List<String> values(String name) {
        return Json.list(order, name)
                .valueStream()
                .map(value -> value.asString(""))
                .toList();
    }

    private SequencedMap<String, String> texts(String name) {
        var fields = new LinkedHashMap<String, String>();
        order.path(name)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        return fields;
    }
}
