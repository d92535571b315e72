package dev.hearth.ui;

import dev.hearth.control.Environment;
import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The console in a window, in English and showing practice, on the packaged processes.
final class OpenConsole {
    final RealHearth hearth;
    private final Links links;
    private final Stage stage;

    private OpenConsole(RealHearth hearth, Links links, Stage stage) {
        this.hearth = hearth;
        this.links = links;
        this.stage = stage;
    }

    /// @param environment what the supervisor is started with besides
    static OpenConsole at(String firstPage, Path folder, Map<String, String> environment) throws Exception {
        var hearth = new RealHearth(folder);
        hearth.startSupervisor(environment);
        // Else the console starts another one, without this environment, and that one may come first.
        Seen.await("a supervisor", hearth::hasSupervisor);
        var links = Links.to(hearth.home, hearth.installation);
        var stage = WaitForAsyncUtils.asyncFx(() -> show(links, firstPage)).get();
        links.attach();
        links.speak();
        return new OpenConsole(hearth, links, stage);
    }

    private static Stage show(Links links, String firstPage) {
        Theme.loadFonts();
        var chosen = new Chosen(Appearance.LIGHT, Language.EN, 50_000, Environment.PRACTICE, true);
        var stage = new Stage();
        links.console(new Choices(chosen, kept -> {}), url -> {}, InstantSource.system(), firstPage)
                .show(stage);
        return stage;
    }

    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(stage::close).get();
        links.close();
        hearth.end();
    }
}
