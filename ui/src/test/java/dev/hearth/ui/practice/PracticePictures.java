package dev.hearth.ui.practice;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.chat.ChatMessage.Attachment;
import dev.hearth.ui.port.chat.ChatMessage.Reaction;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.Component.Button;
import dev.hearth.ui.port.chat.Component.Button.Style;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.text.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Practice page in each of its states, for pictures of it.
public final class PracticePictures {
    private final FakeSupervisor supervisor = new FakeSupervisor();
    private final FakePractice practice = new FakePractice();
    private final PracticeViewModel model = new PracticeViewModel(
            supervisor, practice, ZoneOffset.UTC, InstantSource.fixed(FakePractice.NOON.plusSeconds(3_600)));

    private PracticePictures() {}

    /// The states that there are.
    public static List<String> states() {
        return List.of(
                "loading",
                "stopped",
                "failed",
                "away",
                "empty",
                "talk",
                "rich",
                "answers",
                "commands",
                "options",
                "choices",
                "required",
                "form",
                "failures",
                "offline",
                "faults",
                "traffic",
                "traffic-empty",
                "search",
                "search-nothing");
    }

    /// The page in one of them.
    public static dev.hearth.ui.page.Page page(String state, Language language) {
        var pictures = new PracticePictures();
        pictures.bring(state);
        return PracticeView.page(language, pictures.model, url -> {});
    }

    private void bring(String state) {
        switch (state) {
            case "loading" -> {}
            case "stopped" -> supervisor.tell(BotState.STOPPED, false);
            case "failed" -> {
                practice.failToOpen();
                supervisor.tell(BotState.ONLINE, true);
            }
            case "away" -> supervisor.away(Away.ENDED);
            default -> {
                supervisor.tell(state.equals("offline") ? BotState.OFFLINE : BotState.ONLINE, true);
                if (!state.equals("empty")) {
                    talk();
                }
                ready(state);
            }
        }
    }

    private void ready(String state) {
        var composer = model.composerViewModel();
        switch (state) {
            case "rich" -> rich();
            case "answers" -> answers();
            case "commands" -> composer.write("/");
            case "options" -> composer.write("/checkin intensity:4 ");
            case "choices" -> {
                composer.write("/checkin ");
                composer.textProperty().set("mood:");
                practice.answer(new DeedResult(
                        DeedResult.Failure.NONE,
                        "",
                        Optional.empty(),
                        List.of(
                                new Choice("🙂 Content", "content"),
                                new Choice("😌 Calm", "calm"),
                                new Choice("😟 Worried", "worried"))));
            }
            case "required" -> {
                composer.write("/remind set what:water");
                composer.send();
                composer.write("/remind set what:water ");
                composer.suggestions().hide();
                composer.send();
            }
            case "form" -> form();
            case "failures" -> failures();
            case "faults" -> faults();
            case "traffic" -> traffic();
            case "traffic-empty" -> {
                model.panes().trafficChosenProperty().set(true);
                model.panes().backstageProperty().set(true);
            }
            case "search" -> model.panes().search().textProperty().set("o");
            case "search-nothing" -> model.panes().search().textProperty().set("zebra");
            default -> {}
        }
    }

    private void talk() {
        practice.say(
                FakePractice.said(1, "Jonas", "Good morning everyone ☀️")
                        .at(FakePractice.NOON.minusSeconds(86_400))
                        .done(),
                FakePractice.said(2, "Mira", "Morning! Did **anyone** sleep well? <@2>")
                        .done(),
                FakePractice.said(3, "Mira", "I tried the `/checkin` yesterday, that was *nice*.")
                        .edited()
                        .done(),
                FakePractice.said(4, "Hearth", "")
                        .onlyForYou()
                        .answering("Mira", "checkin")
                        .with(card())
                        .done());
        practice.say(FakePractice.said(5, "Noor", "Hello from the kitchen")
                .in(Place.channel("Practice", "check-ins"))
                .done());
        practice.type("Jonas", FakePractice.GENERAL);
    }

    private static Embed card() {
        return new Embed(
                "#E2814B",
                "",
                "How are you right now?",
                "",
                "Take what fits best. No answer is wrong, and you can stop at any time.",
                List.of(
                        new Embed.Field("Yesterday", "😌 calm, 3 of 5", true),
                        new Embed.Field("Streak", "**4** days", true)),
                "Only you see this.");
    }

    private void rich() {
        practice.say(
                FakePractice.said(
                                6,
                                "Hearth",
                                "-# A quiet line\n# Heading\nSome `code`, ||hidden||, [a link](https://example.org), <t:1795608000:R>\n- one\n- two\n  - inside\n> what somebody said\n```\nint calm = 4;\n```")
                        .answering("Jonas", "insights")
                        .with(
                                new Component.Row(List.of(
                                        button("😀 Great", Style.PRIMARY, false),
                                        button("Good", Style.SECONDARY, false),
                                        button("Keep", Style.SUCCESS, false),
                                        button("Remove", Style.DANGER, false),
                                        button("Not now", Style.SECONDARY, true),
                                        new Button("", "Read more", "", Style.LINK, false, "https://example.org"))),
                                new Component.Row(List.of(new Component.Select(
                                        "sel",
                                        "What did you do today?",
                                        1,
                                        1,
                                        false,
                                        List.of(new Component.Option("Walk", "walk", "Outside", "🚶", false))))))
                        .done(),
                FakePractice.said(7, "Hearth", "")
                        .thinking()
                        .answering("Mira", "insights")
                        .onlyForYou()
                        .done());
    }

    private void answers() {
        practice.open(new dev.hearth.ui.port.chat.ChatWorld.Channel(
                "30", "Practice", "weekend plans", "general", "", List.of("Mira")));
        practice.say(FakePractice.said(8, "Jonas", "A thread")
                .in(Place.channel("Practice", "weekend plans"))
                .done());
        var question = FakePractice.said(9, "Jonas", "Who comes for a walk?")
                .pinned()
                .with(new Reaction("👍", List.of("Mira", "Noor")), new Reaction("🌱", List.of("Noor")))
                .done();
        practice.say(
                question,
                FakePractice.said(10, "Noor", "I do, at *noon*")
                        .replyingTo(question)
                        .with(
                                new Attachment("route.txt", "", 4_200, "", 0, 0),
                                new Attachment(
                                        "path.png",
                                        "A path between trees",
                                        9_000,
                                        "http://127.0.0.1:9/none.png",
                                        640,
                                        400))
                        .done());
        model.doing().answering().older();
    }

    private static Button button(String label, Style style, boolean disabled) {
        return new Button(label, label, "", style, disabled, "");
    }

    private void form() {
        model.doing().click("4", "more");
        practice.answer(new DeedResult(
                DeedResult.Failure.NONE,
                "",
                Optional.of(new Form(
                        "f",
                        "A few words for yourself",
                        List.of(
                                new Form.Field("title", "Title", "", "Today", false, false, "", 0, 60, List.of()),
                                new Form.Field(
                                        "note",
                                        "What is on your mind?",
                                        "Nobody else reads this.",
                                        "Write as much or as little as you like",
                                        true,
                                        true,
                                        "",
                                        1,
                                        1_000,
                                        List.of())))),
                List.of()));
        model.formViewModel().submit();
    }

    private void faults() {
        model.panes().backstageProperty().set(true);
        model.panes().look();
        model.panes().faults().cause(FakeBackstage.DEAF, Map.of());
        model.panes().faults().cause(FakeBackstage.SLOW, Map.of("times", "3"));
    }

    private void traffic() {
        var backstage = practice.backstage;
        for (int round = 0; round < 6; round++) {
            backstage.say(TrafficEntry.Kind.FRAME, true, "HEARTBEAT", 1, "{\n  \"op\" : 1,\n  \"d\" : 7\n}");
            backstage.say(TrafficEntry.Kind.FRAME, false, "HEARTBEAT_ACK", 11, "{\n  \"op\" : 11\n}");
            backstage.say(
                    TrafficEntry.Kind.FRAME,
                    false,
                    "INTERACTION_CREATE",
                    0,
                    "{\n  \"t\" : \"INTERACTION_CREATE\",\n  \"op\" : 0,\n  \"d\" : {\n    \"type\" : 2,\n    \"token\" : \"<secret>\",\n"
                            + "    \"data\" : {\n      \"name\" : \"checkin\",\n      \"options\" : [ {\n        \"name\" : \"mood\",\n        \"value\" : \"<4>\"\n      } ]\n    }\n  }\n}");
            backstage.say(
                    TrafficEntry.Kind.CALL,
                    true,
                    "POST interactions/1456074443980900001/{token}/callback",
                    round % 3 == 2 ? 404 : 204,
                    "{\n  \"sent\" : {\n    \"type\" : 4\n  }\n}");
        }
        backstage.say(TrafficEntry.Kind.END, false, "CLOSE", 4000, "{ }");
        model.panes().trafficChosenProperty().set(true);
        model.panes().backstageProperty().set(true);
        model.panes().look();
        model.panes().traffic().select(2);
    }

    private void failures() {
        model.doing().click("4", "x");
        practice.answer(new DeedResult(DeedResult.Failure.NOT_ACKNOWLEDGED, "", Optional.empty(), List.of()));
        send("/help");
        send("/checkin");
        practice.answer(new DeedResult(DeedResult.Failure.NOT_ACKNOWLEDGED, "", Optional.empty(), List.of()));
    }

    private void send(String line) {
        model.composerViewModel().write(line + " ");
        model.composerViewModel().send();
    }
}
