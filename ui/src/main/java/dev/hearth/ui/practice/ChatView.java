package dev.hearth.ui.practice;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The chat: places at the left, the open conversation, the composer, and over all a form that the bot opened.
final class ChatView extends StackPane {
    private static final Duration TYPING = Duration.seconds(10);
    private static final Duration LOOKS = Duration.seconds(1);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double LEAST_FOR_MEMBERS = 940;
    /// Part of the page that the drawer takes.
    private static final double DRAWER = 0.42;

    private static final String FIRST_COMMAND = "/checkin";

    private final PracticeViewModel model;
    private final Messages words;
    private final MessageList list;
    private final ComposerView composer;
    private final ChatHead head;
    private final SearchResults found;
    private final Label typing = Cards.styled(new Label(), "typing");
    private final PauseTransition typingEnds = new PauseTransition(TYPING);

    ChatView(PracticeViewModel model, ChatWorld world, Messages words, Browser browser) {
        this.model = model;
        this.words = words;
        var reading = new Reading(words, () -> model.worldProperty().get().orElse(world), model.zone(), model.clock());
        var markdown = new MarkdownView(reading, browser);
        var controls = new ControlsView(model.doing(), markdown, browser);
        var reactions = new ReactionsView(model.doing(), words);
        var tools = new PostTools(model.doing(), reactions, words);
        var posts = new PostView(reading, markdown, controls, model.conversation(), reactions, tools);
        list = new MessageList(model.conversation().rows(), posts::draw, this::welcome);
        var panes = model.panes();
        found = new SearchResults(panes.search(), reading);
        composer = new ComposerView(model.composerViewModel(), words);
        composer.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        composer.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        var answers = new AnsweringBar(reading, model.doing(), reactions);
        var search = new SearchField(panes.search(), found, words, composer::takeFocus);
        var room = widthProperty().greaterThan(LEAST_FOR_MEMBERS);
        head = new ChatHead(panes, search, words, room);
        var chat = new VBox(head, notices(), middle(), new VBox(answers, composer, typing));
        var form = new FormView(model.formViewModel(), words);
        var all = around(chat, room);
        all.disableProperty().bind(form.visibleProperty());
        getChildren().addAll(all, form);
        getStyleClass().add("chat-page");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                search.takeFocus();
                event.consume();
            }
        });
        follow();
        keepLooking();
    }

    /// The chat with places and members beside it, and the drawer below.
    private Node around(VBox chat, BooleanBinding room) {
        var panes = model.panes();
        HBox.setHgrow(chat, Priority.ALWAYS);
        chat.setMinWidth(0);
        var members = Buttons.showWhen(
                new MembersPane(model, words), room.and(panes.membersProperty()).and(inGuild()));
        var row = Cards.styled(new HBox(new PlacesPane(model, words), chat, members), "chat");
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        var backstage = Buttons.showWhen(new BackstageView(panes, words, model.zone()), panes.backstageProperty());
        backstage.prefHeightProperty().bind(heightProperty().multiply(DRAWER));
        backstage.minHeightProperty().bind(backstage.prefHeightProperty());
        return new VBox(row, backstage);
    }

    private void follow() {
        model.placeProperty().when(Shown.on(this)).subscribe(this::open);
        model.conversation().typingProperty().when(Shown.on(this)).subscribe(this::type);
        typingEnds.setOnFinished(event -> model.conversation().typingEnded());
        model.doing().answering().messageProperty().when(Shown.on(this)).subscribe(now -> {
            if (now.isPresent()) {
                Platform.runLater(composer::takeFocus);
            }
        });
        model.formViewModel().formProperty().when(Shown.on(this)).subscribe(now -> {
            if (now.isEmpty()) {
                Platform.runLater(composer::takeFocus);
            }
        });
        var panes = model.panes();
        panes.search().jumpProperty().when(Shown.on(this)).subscribe(to -> to.ifPresent(this::jump));
        panes.backstageProperty().when(Shown.on(this)).subscribe(open -> panes.look());
    }

    private void keepLooking() {
        var looks = new Timeline(new KeyFrame(LOOKS, event -> {
            model.look();
            model.panes().look();
        }));
        looks.setCycleCount(Animation.INDEFINITE);
        Shown.on(this).subscribe(shown -> {
            if (shown) {
                looks.play();
            } else {
                looks.stop();
            }
        });
    }

    /// After the place has been opened, which draws all its rows anew.
    private void jump(ChatMessage message) {
        Platform.runLater(() -> {
            list.reveal(message.id());
            model.panes().search().arrived();
        });
    }

    private void open(Optional<Place> place) {
        place.ifPresent(now -> {
            var about = model.worldProperty()
                    .get()
                    .flatMap(world -> world.channel(now))
                    .map(ChatWorld.Channel::topic);
            head.show(name(now), now.isDirect(), about.orElse(""));
            composer.prompt(words.text(now.isDirect() ? "compose.direct" : "compose.channel", name(now)));
            list.begin();
            Platform.runLater(composer::takeFocus);
        });
    }

    private String name(Place place) {
        return place.isDirect()
                ? model.worldProperty().get().map(ChatWorld::botName).orElse("")
                : place.name();
    }

    private BooleanBinding inGuild() {
        var place = model.placeProperty();
        return Bindings.createBooleanBinding(
                () -> place.get().filter(now -> !now.isDirect()).isPresent(), place);
    }

    private Node notices() {
        var start = Buttons.of("start-bot", words.text("start"), "fth-play", model::start);
        var offline = Buttons.showWhen(
                new Notice(Tone.WARN, words.text("offline.title"), words.text("offline.text"), start),
                model.botProperty().map(ChatView::isOffline));
        var connecting = Buttons.showWhen(
                new Notice(Tone.BUSY, words.text("connecting.title"), words.text("connecting.text")),
                model.botProperty().map(ChatView::isComing));
        var lost = Buttons.showWhen(
                new Notice(Tone.WARN, words.text("lost.title"), words.text("lost.text")), model.lostProperty());
        var refused = new Notice(Tone.BAD, words.text("refused.title"), "");
        Buttons.showWhen(refused, model.doing().refusalProperty().isNotEmpty());
        model.doing()
                .refusalProperty()
                .when(Shown.on(refused))
                .subscribe(why -> refused.say(words.text("refused.title"), why));
        var box = Cards.styled(new VBox(offline, connecting, lost, refused), "chat-notices");
        return box;
    }

    private static boolean isOffline(BotState state) {
        return switch (state) {
            case STOPPED, STOPPING, OFFLINE, SAFE_MODE, FAILED -> true;
            case STARTING, CONNECTING, WAITING, ONLINE, DEGRADED -> false;
        };
    }

    private static boolean isComing(BotState state) {
        return state == BotState.STARTING || state == BotState.CONNECTING || state == BotState.WAITING;
    }

    private Node middle() {
        var jump = Buttons.of("jump", words.text("jump"), "fth-arrow-down", list::toEnd);
        jump.getStyleClass().add("jump");
        Buttons.showWhen(jump, list.newerBelowProperty());
        var suggestions = new SuggestionList(model.composerViewModel(), words);
        var stack = new StackPane(list, jump, suggestions, found);
        StackPane.setAlignment(found, Pos.TOP_RIGHT);
        StackPane.setMargin(found, new Insets(4, 14, 0, 14));
        StackPane.setAlignment(jump, Pos.BOTTOM_CENTER);
        StackPane.setMargin(jump, new Insets(0, 0, 10, 0));
        StackPane.setAlignment(suggestions, Pos.BOTTOM_LEFT);
        StackPane.setMargin(suggestions, new Insets(0, 16, 4, 16));
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        return stack;
    }

    /// Up and down with the shortcut key choose what is replied to, as in other chats.
    private void key(KeyEvent event) {
        var answering = model.doing().answering();
        boolean upOrDown = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isShortcutDown() && upOrDown) {
            if (event.getCode() == KeyCode.UP) {
                answering.older();
            } else {
                answering.newer();
            }
            event.consume();
        }
    }

    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.doing().answering().end();
        }
    }

    private void type(String who) {
        typing.setText(who.isEmpty() ? "" : words.text("typing", who));
        typingEnds.stop();
        if (!who.isEmpty()) {
            typingEnds.playFromStart();
        }
    }

    /// What stands at the beginning of every place; where nothing was written yet it invites to begin.
    private Node welcome() {
        var box = Cards.styled(new VBox(), "welcome");
        model.placeProperty().get().ifPresent(place -> {
            boolean direct = place.isDirect();
            var mark = new Mark(direct ? "fth-at-sign" : "fth-hash", Tone.PLAIN);
            var head = words.text(direct ? "welcome.direct" : "welcome.channel", name(place));
            box.getChildren().addAll(mark, Cards.wrapping(head, "welcome-title"));
            if (model.conversation().rows().isEmpty()) {
                var invite = Buttons.primary("try", words.text("welcome.try", FIRST_COMMAND), "fth-edit-3", () -> {
                    // With the blank it is the command that was chosen, not one of those that begin so.
                    model.composerViewModel().write(FIRST_COMMAND + " ");
                    composer.takeFocus();
                });
                box.getChildren().addAll(Cards.wrapping(words.text("welcome.text"), "dim"), invite);
            } else {
                box.getChildren().add(Cards.wrapping(words.text("welcome.begin"), "dim"));
            }
        });
        return box;
    }
}
