package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.PickDialog;
import dev.hearth.ui.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Several channels or roles.
final class ChipsEditor extends ListEditor {
    private final FieldViewModel field;
    private final Supplier<Offers> offers;
    private final Button add;

    ChipsEditor(FieldViewModel field, Overlay overlay, Messages words, Supplier<Offers> offers) {
        super(field, words);
        this.field = field;
        this.offers = offers;
        add = Buttons.of(
                "chips-add",
                words.text("chip.choose"),
                "fth-plus",
                () -> PickDialog.several(
                        overlay, field.setting().label(), offers.get().of(field.setting()), entries(), this::set));
        add.getStyleClass().add("small");
    }

    @Override
    Region focus() {
        return add;
    }

    @Override
    Option named(String entry) {
        return offers.get().one(field.setting().kind(), entry);
    }

    @Override
    List<Node> after() {
        // Channels and roles are known only while the bot is online.
        add.setDisable(!offers.get().isLive());
        return List.of(add);
    }
}
