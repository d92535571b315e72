package dev.hearth.ui.connect;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.CheckDiscord;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.KeepToken;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenShape;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way to the real Discord, step by step. A token passes through and is never kept here: the field has it until
/// the vault does.
public final class ConnectViewModel implements SupervisorListener {
    /// What the page shows.
    enum Phase {
        LOADING,
        /// The supervisor is away.
        AWAY,
        READY
    }

    private final SupervisorPort supervisor;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<Optional<EnvironmentView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TokenShape> shape = new ReadOnlyObjectWrapper<>(TokenShape.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<TokenCheck>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TokenCheck>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Step, Step.State>> steps = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoOnline = new ReadOnlyBooleanWrapper();
    private boolean invited;
    private int asked;

    public ConnectViewModel(SupervisorPort supervisor) {
        this.supervisor = supervisor;
        supervisor.hear(this);
    }

    @Override
    public void house(House house) {
        show(house.of(Environment.DISCORD));
    }

    @Override
    public void away(Away why) {
        phase.set(why == Away.SOUGHT ? Phase.LOADING : Phase.AWAY);
    }

    private void show(EnvironmentView now) {
        boolean first = view.get().isEmpty();
        boolean hadToken = view.get().filter(EnvironmentView::hasToken).isPresent();
        view.set(Optional.of(now));
        if (!now.hasToken()) {
            kept.set(Optional.empty());
        } else if (first || !hadToken) {
            askAboutKept();
        }
        reckon();
        phase.set(Phase.READY);
    }

    private void reckon() {
        view.get().ifPresent(now -> {
            boolean wrongShape = shape.get() != TokenShape.GOOD && shape.get() != TokenShape.EMPTY;
            boolean refused = tried.get().flatMap(TokenCheck::problem).isPresent();
            var progress = new Progress(now, kept.get(), wrongShape || refused, invited);
            steps.set(progress.steps());
            canGoOnline.set(progress.canGoOnline());
        });
    }

    /// Judges what stands in the field, at each change of it.
    void typed(String text) {
        shape.set(TokenShape.of(text));
        tried.set(Optional.empty());
        problem.set(Optional.empty());
        asked++;
        busy.set(false);
        reckon();
    }

    /// Asks Discord about what stands in the field.
    void check(String text) {
        if (shape.get() != TokenShape.GOOD || busy.get()) {
            return;
        }
        int now = begin();
        supervisor.ask(new CheckToken(text.strip()), outcome -> {
            if (now == asked) {
                busy.set(false);
                outcome.either(found -> tried.set(Optional.of(found)), why -> problem.set(Optional.of(why)));
                reckon();
            }
        });
    }

    private int begin() {
        problem.set(Optional.empty());
        busy.set(true);
        return ++asked;
    }

    /// Whether the bot that was found may be kept: Discord knows the token, and at most the clock is off.
    boolean canKeep() {
        return tried.get().flatMap(TokenCheck::bot).isPresent();
    }

    /// Whether there is no token yet, so that the page has to say what it is about.
    boolean isNew() {
        return view.get().filter(now -> !now.hasToken()).isPresent();
    }

    /// Seals the token into the vault.
    ///
    /// @param cleared empties the field, once the vault has it
    void keep(String text, Runnable cleared) {
        if (!canKeep() || busy.get()) {
            return;
        }
        begin();
        supervisor.ask(new KeepToken(text.strip()), outcome -> {
            busy.set(false);
            outcome.either(
                    now -> {
                        cleared.run();
                        replacing.set(false);
                        typed("");
                        show(now);
                        askAboutKept();
                    },
                    why -> problem.set(Optional.of(why)));
        });
    }

    /// Opens the field for another token; the old one stays until that is kept.
    void replace() {
        replacing.set(true);
    }

    void keepOld() {
        replacing.set(false);
        typed("");
    }

    /// Takes the token out of the vault, and the bot offline.
    void forget() {
        begin();
        supervisor.ask(new ForgetToken(), outcome -> {
            busy.set(false);
            outcome.either(this::show, why -> problem.set(Optional.of(why)));
        });
    }

    /// Asks Discord again what it thinks of the token that is kept.
    void askAboutKept() {
        supervisor.ask(new CheckDiscord(), outcome -> {
            outcome.either(
                    found -> {
                        problem.set(Optional.empty());
                        kept.set(Optional.of(found));
                    },
                    why -> problem.set(Optional.of(why)));
            reckon();
        });
    }

    /// Looks again where something is waited for that only Discord knows: a switch, an invitation, a permission.
    void look() {
        boolean waits = steps.get().get(Step.INTENTS) == Step.State.PROBLEM
                || steps.get().get(Step.INVITE) == Step.State.NOW
                || steps.get().get(Step.GUILD) == Step.State.NOW
                || steps.get().get(Step.GUILD) == Step.State.PROBLEM;
        if (waits && view.get().filter(EnvironmentView::hasToken).isPresent()) {
            askAboutKept();
        }
    }

    /// The invite link was opened or copied.
    void inviteUsed() {
        invited = true;
        reckon();
    }

    void goOnline() {
        if (canGoOnline.get()) {
            supervisor.ask(
                    new StartBot(Environment.DISCORD),
                    outcome -> outcome.either(this::show, why -> problem.set(Optional.of(why))));
        }
    }

    /// Starts the supervisor again that the admin had ended.
    void wake() {
        phase.set(Phase.LOADING);
        supervisor.wake();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<EnvironmentView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// What the text in the field looks like.
    ReadOnlyObjectProperty<TokenShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    /// What Discord said to the text in the field.
    ReadOnlyObjectProperty<Optional<TokenCheck>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// What Discord last said to the token that is kept.
    ReadOnlyObjectProperty<Optional<TokenCheck>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// Why the last thing that was asked for could not be done.
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<Step, Step.State>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether another token is about to take the place of the one that is kept.
    ReadOnlyBooleanProperty replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoOnlineProperty() {
        return canGoOnline.getReadOnlyProperty();
    }
}
