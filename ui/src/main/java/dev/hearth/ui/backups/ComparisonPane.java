package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.PartWork;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was found out by opening a backup beside the present data, and how far that is.
final class ComparisonPane extends VBox {
    private static final int LISTED = 4;
    private static final int NAMED = 6;

    private final PartViewModel part;
    private final Parts parts;
    private final Messages words;
    private final Map<String, String> names = new HashMap<>();
    private @Nullable BackupComparison shown;

    ComparisonPane(PartViewModel part, Parts parts) {
        super(6);
        this.part = part;
        this.parts = parts;
        words = parts.words();
        setId("comparison");
        Shown.follow(this, part.workProperty(), this::show);
    }

    private void show() {
        var work = part.workProperty().get();
        if (work.comparison().isPresent()) {
            show(work.comparison().get());
        } else if (work.problem().isPresent()) {
            getChildren()
                    .setAll(new Notice(
                            Tone.BAD,
                            words.text("compare.failed"),
                            parts.say(work.problem().get())));
        } else if (work.goesOn()) {
            getChildren().setAll(progress(work, words.text("compare.goes-on", work.percent())));
        }
    }

    /// How far something is.
    static Node progress(PartWork work, String text) {
        var bar = new ProgressBar(work.percent() / 100.0);
        bar.setMaxWidth(Double.MAX_VALUE);
        return new VBox(6, Cards.styled(new Label(text), "event-detail"), bar);
    }

    private void show(BackupComparison comparison) {
        var differing = comparison.guilds().stream()
                .filter(guild -> !guild.settings().isEmpty())
                .toList();
        if (!comparison.equals(shown) && !differing.isEmpty()) {
            part.names(differing.getFirst().guild(), words.language(), view -> {
                view.settings().forEach(setting -> names.put(setting.key(), setting.label()));
                draw(comparison, differing);
            });
        }
        shown = comparison;
        draw(comparison, differing);
    }

    private void draw(BackupComparison comparison, List<BackupComparison.Guild> differing) {
        var lines = new ArrayList<Node>();
        lines.add(line(Tone.OK, words.text("compare.opener." + comparison.opener())));
        lines.add(
                comparison.memberKeys()
                        ? line(Tone.OK, words.text("compare.keys-here"))
                        : line(Tone.WARN, words.text("compare.keys-away")));
        span(comparison).ifPresent(lines::add);
        lines.add(line(Tone.PLAIN, words.text("compare.servers", comparison.guildsThen(), comparison.guildsNow())));
        differing.stream().limit(LISTED).forEach(guild -> lines.add(line(Tone.PLAIN, settings(guild))));
        if (differing.size() > LISTED) {
            lines.add(line(Tone.PLAIN, words.text("compare.more", differing.size() - LISTED)));
        }
        if (comparison.deleted() > 0) {
            lines.add(line(Tone.PLAIN, words.text("compare.deleted", comparison.deleted())));
        }
        getChildren().setAll(lines);
    }

    private String settings(BackupComparison.Guild guild) {
        var named = guild.settings().stream()
                .limit(NAMED)
                .map(key -> names.getOrDefault(key, key))
                .toList();
        return words.text(
                guild.settings().size() > NAMED ? "compare.settings-more" : "compare.settings",
                guild.name().orElse(guild.guild()),
                String.join(", ", named),
                guild.settings().size() - named.size());
    }

    private Optional<Node> span(BackupComparison comparison) {
        var first = comparison.kinds().stream()
                .flatMap(kind -> kind.first().stream())
                .min(Instant::compareTo);
        var last = comparison.kinds().stream()
                .flatMap(kind -> kind.last().stream())
                .max(Instant::compareTo);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(line(
                        Tone.PLAIN,
                        words.text("compare.span", new Times(words.language()).between(first.get(), last.get()))));
    }

    private static Node line(Tone tone, String text) {
        var label = Cards.wrapping(text, "event-detail");
        label.setGraphic(Icons.of(tone.icon()));
        tone.on(label);
        return label;
    }
}
