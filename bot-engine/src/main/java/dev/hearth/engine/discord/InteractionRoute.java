package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.discord.CallbackRoute.Outcome;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import org.jspecify.annotations.Nullable;

/// The way back to one interaction: the acknowledgement by our own post, what replaces a deferral by JDA.
final class InteractionRoute implements Delivery.Route {
    private final Interaction interaction;
    private final CallbackRoute callbacks;
    private final ReplyRenderer renderer;
    private final UserId owner;
    private final boolean onMessage;
    private final Player player;
    private volatile Player.@Nullable Turn turn;

    /// @param onMessage whether a control of a message was used
    InteractionRoute(
            Interaction interaction,
            CallbackRoute callbacks,
            ReplyRenderer renderer,
            UserId owner,
            boolean onMessage,
            Player player) {
        this.interaction = interaction;
        this.callbacks = callbacks;
        this.renderer = renderer;
        this.owner = owner;
        this.onMessage = onMessage;
        this.player = player;
    }

    /// The message whose control was used.
    private long message() {
        return switch (interaction) {
            case ComponentInteraction control -> control.getMessageIdLong();
            case ModalInteraction form
            when form.getMessage() != null -> form.getMessage().getIdLong();
            default -> Player.NOWHERE;
        };
    }

    @Override
    public Outcome acknowledge(Callback.Post callback) {
        if (turn == null) {
            turn = player.take(message());
        }
        return callbacks.post(interaction, callback);
    }

    @Override
    public Outcome complete(Reply reply, String note) {
        return switch (reply) {
            case Reply.Redraw(Screen screen) -> sent(edit(screen, note));
            case Reply.Show(Screen screen) -> sent(onMessage ? followUp(screen, note) : edit(screen, note));
            case Reply.Play play -> sent(edit(play.first(), note));
            case Reply.Ask _ -> Outcome.REFUSED; // Discord opens a form only as the first answer
        };
    }

    @Override
    public void delivered(Reply reply) {
        Player.Turn mine = turn;
        if (mine == null) {
            return;
        }
        switch (reply) {
            case Reply.Play play -> player.begin(mine, play, this::draw);
            case Reply.Redraw(Screen screen) -> player.stand(mine, screen, this::draw);
            case Reply.Show _ -> player.leave(mine);
            case Reply.Ask _ -> player.leave(mine);
        }
    }

    @Override
    public void lost() {
        Player.Turn mine = turn;
        if (mine != null) {
            player.leave(mine);
        }
    }

    private boolean draw(Screen screen, BooleanSupplier isWanted) {
        return sent(edit(screen, "").setCheck(isWanted)).isTaken();
    }

    private RestAction<?> edit(Screen screen, String note) {
        MessageCreateData data = renderer.message(screen, owner, note);
        return hook().editOriginal(
                        MessageEditBuilder.fromCreateData(data).setReplace(true).build());
    }

    private RestAction<?> followUp(Screen screen, String note) {
        return hook().sendMessage(renderer.message(screen, owner, note)).setEphemeral(true);
    }

    /// JDA's own hook waits for an acknowledgement by JDA, which there is none.
    private InteractionHook hook() {
        return InteractionHook.from(interaction.getJDA(), interaction.getToken());
    }

    private static Outcome sent(RestAction<?> action) {
        try {
            action.complete();
            return Outcome.TAKEN;
        } catch (ErrorResponseException e) {
            return e.isServerError() || e.getErrorCode() < 0 ? Outcome.FAILED : Outcome.REFUSED;
        }
    }
}
