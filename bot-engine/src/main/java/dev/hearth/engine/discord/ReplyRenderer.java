package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Form;
import dev.hearth.engine.talk.Picture;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/// Draws what the bot says as Discord's objects. Controls get their signed custom ids here and nowhere else.
final class ReplyRenderer {
    private static final int LONGEST_ONE_LINE = 200;

    private final CustomIds ids;

    ReplyRenderer(CustomIds ids) {
        this.ids = ids;
    }

    /// @param owner the only one whose presses the controls will take; null for all whom their terms let
    /// @param note  a quiet line above the cards; empty for none
    MessageCreateData message(Screen screen, @Nullable UserId owner, String note) {
        return new MessageCreateBuilder()
                .setContent(note.isEmpty() ? "" : "-# " + note)
                .setEmbeds(screen.cards().stream().map(ReplyRenderer::embed).toList())
                .setComponents(
                        screen.rows().stream().map(row -> row(row, owner)).toList())
                .setFiles(files(screen.picture()))
                .setAllowedMentions(List.of())
                .build();
    }

    /// Read once by whoever sends it: each try draws the message anew.
    private static List<FileUpload> files(@Nullable Picture picture) {
        return picture == null
                ? List.of()
                : List.of(FileUpload.fromData(picture.png(), picture.name()).setDescription(picture.alt()));
    }

    Modal form(Form form, UserId owner) {
        return Modal.create(ids.write(form.action(), owner), form.title())
                .addComponents(form.inputs().stream().map(ReplyRenderer::input).toList())
                .build();
    }

    private static MessageEmbed embed(Card card) {
        EmbedBuilder embed = new EmbedBuilder()
                .setTitle(card.title())
                .setDescription(card.body())
                .setColor(colour(card.tone()));
        card.fields().forEach(field -> embed.addField(field.name(), field.text(), false));
        if (!card.footer().isEmpty()) {
            embed.setFooter(card.footer());
        }
        return embed.build();
    }

    private static int colour(Card.Tone tone) {
        return switch (tone) {
            case WARM -> 0xE2814B;
            case GENTLE -> 0x6F93C4;
            case SORRY -> 0xA3968A;
        };
    }

    private ActionRow row(Row row, @Nullable UserId owner) {
        return switch (row) {
            case Row.Buttons(var buttons) ->
                ActionRow.of(
                        buttons.stream().map(button -> button(button, owner)).toList());
            case Row.Select(Action action, String hint, var options, int most) ->
                ActionRow.of(StringSelectMenu.create(ids.write(action, owner))
                        .setPlaceholder(hint)
                        .setRequiredRange(1, most)
                        .addOptions(options.stream().map(ReplyRenderer::option).toList())
                        .build());
        };
    }

    private Button button(dev.hearth.engine.talk.Button button, @Nullable UserId owner) {
        ButtonStyle style = switch (button.style()) {
            case PLAIN -> ButtonStyle.SECONDARY;
            case MAIN -> ButtonStyle.PRIMARY;
            case DANGER -> ButtonStyle.DANGER;
        };
        return Button.of(style, ids.write(button.action(), owner), button.label());
    }

    private static SelectOption option(Row.Pick pick) {
        return SelectOption.of(pick.label(), pick.value()).withDefault(pick.picked());
    }

    private static Label input(Form.Input input) {
        TextInputStyle style = input.most() > LONGEST_ONE_LINE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        TextInput.Builder text = TextInput.create(input.name(), style)
                .setPlaceholder(input.hint())
                .setRequired(input.required())
                .setMaxLength(input.most());
        if (!input.value().isEmpty()) {
            text.setValue(input.value());
        }
        return Label.of(input.label(), text.build());
    }
}
