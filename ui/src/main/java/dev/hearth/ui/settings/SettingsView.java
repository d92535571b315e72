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
import java.util.function.IntSupplier;
import javafx.scene.layout.Region;

/// What can be set.
public final class SettingsView {
    private SettingsView() {}

    /// The page in one language.
    ///
    /// @param quit    what ends the console once everything else is about to end
    /// @param unsaved how many changes of servers' settings would be lost by that
    public static Page page(
            SettingsViewModel settings,
            AiViewModel ai,
            Overlay overlay,
            Language language,
            Runnable quit,
            IntSupplier unsaved) {
        var words = Messages.beside(SettingsView.class, language);
        return new Page(
                "settings",
                Section.LAST,
                "fth-settings",
                words.text("title"),
                words.text("subtitle"),
                () -> view(settings, ai, overlay, words, new EndCard(settings, overlay, words, quit, unsaved)));
    }

    private static Region view(
            SettingsViewModel settings, AiViewModel ai, Overlay overlay, Messages words, EndCard end) {
        var problems = new ProblemWords(words.language());
        var page = Cards.page(
                new WindowCard(settings.choices(), words),
                new BotCard(settings, words, problems),
                new AiCard(ai, overlay, words, problems),
                new DataCard(settings, words),
                end);
        page.setFitToHeight(false);
        settings.refusalProperty().when(Shown.on(page)).subscribe(problem -> {
            if (problem != null) {
                overlay.toast(Tone.WARN, words.text("refused") + " " + problems.all(problem));
            }
        });
        return page;
    }
}
