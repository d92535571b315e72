package dev.hearth.ui.home;

import dev.hearth.control.Bot;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.ui.kit.Avatar;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.StatePill;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bot: who it is, how it is, and the buttons for it.
final class HeroCard extends VBox {
    private static final double AVATAR = 56;

    private final BotViewModel bot;
    private final Messages words;
    private final StateWords states;
    private final Avatar avatar = new Avatar(AVATAR);
    private final Label name = Cards.styled(new Label(), "hero-title");
    private final Label meaning = Cards.wrapping("", "dim");
    private final SimpleStringProperty stateName = new SimpleStringProperty("");
    private final SimpleObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.PLAIN);

    HeroCard(
            BotViewModel bot,
            StateWords states,
            Messages words,
            ReadOnlyObjectProperty<Instant> now,
            Runnable connect,
            Node checks) {
        this.bot = bot;
        this.words = words;
        this.states = states;
        getStyleClass().addAll("card", "hero");
        meaning.setId("uptime");
        name.setMinWidth(USE_PREF_SIZE);
        var pill = new StatePill(stateName, tone);
        pill.setId("state");
        var title = new HBox(10, name, pill);
        title.setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(5, title, meaning);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(16, avatar, text, buttons(connect));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, checks);
        var shown = Shown.on(this);
        bot.viewProperty().when(shown).subscribe(view -> show(view, now.get()));
        now.when(shown).subscribe(at -> tick(bot.viewProperty().get(), at));
    }

    private void show(@Nullable EnvironmentView view, Instant now) {
        if (view == null) {
            return;
        }
        var who = view.bot();
        name.setText(who.map(Bot::name).orElse("Hearth"));
        avatar.show(name.getText(), who.flatMap(Bot::avatar).orElse(null));
        tone.set(StateWords.tone(view.state()));
        stateName.set(states.name(view.state()));
        tick(view, now);
    }

    private void tick(@Nullable EnvironmentView view, Instant now) {
        if (view != null) {
            meaning.setText(states.meaning(view, now));
        }
    }

    private HBox buttons(Runnable connect) {
        var first = Buttons.primary("connect-first", words.text("remedy.connect"), "fth-link", connect);
        var start = Buttons.primary("start", words.text("start"), "fth-play", bot::start);
        var restart = Buttons.of("restart", words.text("restart"), "fth-refresh-cw", bot::restart);
        var stop = Buttons.danger("stop", words.text("stop"), "fth-square", bot::stop);
        var safe = Buttons.of("safe-mode", words.text("safe"), "fth-shield", bot::useSafeMode);
        Buttons.showWhen(first, bot.lacksToken());
        Buttons.showWhen(start, bot.canStart());
        Buttons.showWhen(restart, bot.canRestart());
        Buttons.showWhen(stop, bot.canStop());
        Buttons.showWhen(safe, bot.canUseSafeMode());
        bot.viewProperty().when(Shown.on(start)).subscribe(view -> start.setText(words.text(startKey(view))));
        var buttons = new HBox(8, safe, first, start, restart, stop);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private static String startKey(@Nullable EnvironmentView view) {
        var state = view == null ? BotState.STOPPED : view.state();
        return switch (state) {
            case WAITING, FAILED -> "again.now";
            case OFFLINE, SAFE_MODE -> "online";
            default -> "start";
        };
    }
}
