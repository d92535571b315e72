package dev.hearth.ui.backups;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// A backup that is dragged onto the page from a folder is shown as one from the list would be.
final class ArchiveDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private ArchiveDrop() {}

    /// @param then hears the whole path of what was dropped
    static void onto(Node page, Consumer<String> then) {
        page.setOnDragOver(event -> {
            if (archive(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                page.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        page.setOnDragExited(event -> page.pseudoClassStateChanged(OVER, false));
        page.setOnDragDropped(event -> {
            var archive = archive(event.getDragboard().getFiles());
            event.setDropCompleted(archive.isPresent());
            event.consume();
            archive.map(File::getAbsolutePath).ifPresent(then);
        });
    }

    /// One backup, and nothing else: what is to be done with more nobody could say.
    static Optional<File> archive(List<File> files) {
        return Optional.of(files)
                .filter(some -> some.size() == 1)
                .map(List::getFirst)
                .filter(file -> file.getName().endsWith(".hearth"));
    }
}
