package dev.hearth.ui.home;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;

/// The bot at a glance.
public final class HomeView {
    private HomeView() {}

    public static Page page(Language language) {
        var words = Messages.beside(HomeView.class, language);
        return new Page(
                "home",
                Section.FIRST,
                "fth-home",
                words.text("title"),
                words.text("subtitle"),
                () -> Cards.page(Placeholder.loading(words.text("loading"))));
    }
}
