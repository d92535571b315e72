package dev.hearth.ui.settings;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import javafx.scene.layout.Region;

/// What can be set.
public final class SettingsView {
    private SettingsView() {}

    /// The page in one language.
    ///
    /// @param quit what ends the console once everything else is about to end
    public static Page page(SettingsViewModel settings, Overlay overlay, Language language, Runnable quit) {
        var words = Messages.beside(SettingsView.class, language);
        return new Page(
                "settings",
                Section.LAST,
                "fth-settings",
                words.text("title"),
                words.text("subtitle"),
                () -> view(settings, overlay, words, quit));
    }

    private static Region view(SettingsViewModel settings, Overlay overlay, Messages words, Runnable quit) {
        var problems = new ProblemWords(words.language());
        var page = Cards.page(
                new WindowCard(settings.choices(), words),
                new BotCard(settings, words, problems),
                new DataCard(settings, words),
                new EndCard(settings, overlay, words, quit));
        page.setFitToHeight(false);
        settings.refusalProperty().when(Shown.on(page)).subscribe(problem -> {
            if (problem != null) {
                overlay.toast(Tone.WARN, words.text("refused") + " " + problems.all(problem));
            }
        });
        return page;
    }
}
