package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.trial.TrialViewModel;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Where the bot is, and what it does there.
public final class ServersView extends StackPane {
    /// How often the guilds are looked at again: channels and roles come and go.
    private static final Duration LOOKS = Duration.seconds(15);

    private final ServersViewModel servers;
    private final Messages words;
    private final Parts parts;
    private final ServerList list;

    private ServersView(ServersViewModel servers, Parts parts) {
        this.servers = servers;
        this.parts = parts;
        this.words = parts.words();
        list = new ServerList(servers, words);
        var looks = new Timeline(new KeyFrame(LOOKS, event -> servers.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        Shown.on(this).subscribe(now -> {
            if (now) {
                servers.look();
                looks.play();
            } else {
                looks.stop();
            }
        });
        Shown.follow(this, servers.phaseProperty(), this::show);
        Shown.follow(this, servers.openedProperty(), this::show);
        servers.refusalProperty().when(Shown.on(this)).subscribe((before, now) -> {
            if (now != null) {
                parts.overlay().toast(Tone.WARN, parts.say(now));
            }
        });
    }

    /// The page in one language.
    public static Page page(
            ServersViewModel servers, TrialViewModel trial, Overlay overlay, Browser browser, Language language) {
        var words = Messages.beside(ServersView.class, language);
        return new Page(
                "servers",
                Section.FIRST,
                "fth-server",
                words.text("title"),
                words.text("subtitle"),
                () -> new ServersView(
                        servers, new Parts(overlay, browser, new SettingsFiles(Platform::runLater), trial, words)));
    }

    private void show() {
        var opened = servers.openedProperty().get();
        boolean ready = servers.phaseProperty().get() == ServersViewModel.Phase.READY;
        if (ready && opened != null) {
            if (!(shown() instanceof GuildView view) || view.guild() != opened) {
                getChildren().setAll(new GuildView(servers, opened, parts));
            }
        } else {
            getChildren().setAll(of(servers.phaseProperty().get()));
        }
    }

    private @Nullable Node shown() {
        return getChildren().isEmpty() ? null : getChildren().getFirst();
    }

    private Node of(ServersViewModel.Phase phase) {
        return switch (phase) {
            case READY -> list;
            case LOADING -> Placeholder.loading(words.text("loading"));
            case AWAY ->
                Placeholder.error(
                        words.text("away"),
                        words.text("away.text"),
                        Buttons.primary("servers-wake", words.text("away.wake"), "fth-play", servers::wake));
            case STOPPED ->
                Placeholder.stopped(words.text("stopped"), kept(words.text("stopped.text")), start("start"));
            case OFFLINE ->
                Placeholder.stopped(words.text("offline"), kept(words.text("offline.text")), start("offline.start"));
            case FAILED ->
                Placeholder.error(
                        words.text("failed"),
                        Optional.ofNullable(servers.problemProperty().get())
                                .map(parts::say)
                                .orElse(""),
                        Buttons.primary("servers-again", words.text("again"), "fth-refresh-cw", servers::look));
            case EMPTY -> empty();
        };
    }

    private Node empty() {
        if (!servers.canInvite()) {
            return Placeholder.empty("fth-server", words.text("empty"), words.text("empty.practice"));
        }
        return Placeholder.empty(
                "fth-server",
                words.text("empty"),
                words.text("empty.text"),
                Buttons.primary(
                        "servers-invite",
                        words.text("invite"),
                        "fth-external-link",
                        () -> servers.invite(Optional.empty(), parts.browser()::open)));
    }

    private Button start(String key) {
        return Buttons.primary("servers-start", words.text(key), "fth-play", servers::startBot);
    }

    /// Says that nothing is lost where something waits to be saved.
    private String kept(String text) {
        int unsaved = servers.unsaved();
        return unsaved == 0 ? text : text + " " + words.text("kept", unsaved);
    }

    /// What the page's parts share.
    record Parts(Overlay overlay, Browser browser, SettingsFiles files, TrialViewModel trial, Messages words) {
        String say(Problem problem) {
            return new ProblemWords(words.language()).all(problem);
        }
    }
}
