package dev.hearth.ui.servers;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.trial.TrialViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/// The Servers page in each of its states, for pictures of it.
public final class ServersPictures {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final ObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final LiveHouse live = new LiveHouse(supervisor, environment);
    private final TrialViewModel trial = new TrialViewModel(supervisor, new InMemoryEngine(), () -> Language.EN);
    private final ServersViewModel model;
    private final String state;
    private final Language language;

    private ServersPictures(String state, Language language) {
        this.state = state;
        this.language = language;
        model = new ServersViewModel(supervisor, engine, live, new SimpleObjectProperty<>(language));
    }

    /// The states that there are.
    public static List<String> states() {
        return List.of(
                "loading",
                "away",
                "stopped",
                "offline",
                "failed",
                "empty",
                "list",
                "one",
                "found",
                "nothing",
                "channels",
                "features",
                "moderation",
                "care",
                "general",
                "wrong",
                "unsaved",
                "try",
                "saved",
                "search",
                "unread",
                "pick",
                "pick-many",
                "history",
                "copy",
                "import");
    }

    /// One of them.
    public static ServersPictures of(String state, Language language) {
        var pictures = new ServersPictures(state, language);
        pictures.bring();
        return pictures;
    }

    public Page page(Overlay overlay) {
        return ServersView.page(model, trial, overlay, url -> {}, language);
    }

    /// What has to be done once it is shown.
    public void after(Overlay overlay) {
        switch (state) {
            case "pick" -> press(overlay, "#field-checkInChannelId");
            case "pick-many" -> press(overlay, "#field-exemptRoles");
            case "try" -> press(overlay, "#try-settings");
            case "history" -> press(overlay, "#guild-history");
            case "copy" -> transfer(overlay).copyTo(model.all().subList(1, 3));
            case "import" -> transfer(overlay).lookAt(new SettingsFile("{}"));
            default -> {
                // all is there
            }
        }
    }

    private TransferDialog transfer(Overlay overlay) {
        var words = Messages.beside(ServersView.class, language);
        var parts = new ServersView.Parts(overlay, url -> {}, new SettingsFiles(Runnable::run), trial, words);
        return new TransferDialog(
                model, Optional.ofNullable(model.openedProperty().get()).orElseThrow(), parts);
    }

    private static void press(Parent root, String id) {
        root.applyCss();
        root.layout();
        Node button = root.lookup(id);
        ((Button) button).fire();
    }

    private void bring() {
        var guilds = new SampleGuilds(state.equals("one") ? 1 : 48)
                .choose(SampleGuilds.HARBOUR, "checkInChannelId", SampleGuilds.GONE)
                .choose(SampleGuilds.HARBOUR, "commandChannelIds", SampleGuilds.GENERAL + " " + SampleGuilds.MODERATORS)
                .choose(SampleGuilds.HARBOUR, "crisisPhrases", "so tired of it all\nno way out")
                .choose(SampleGuilds.HARBOUR, "exemptRoles", "1185987654321097001")
                .choose(SampleGuilds.HARBOUR, "welcomeText", "Welcome! Here nobody has to be fine.")
                .choose(SampleGuilds.HARBOUR, "language", "DE");
        guilds.speakThrough(engine);
        var words = new EngineWords(language);
        engine.answers().to(TellSettings.class, asked -> words.in(guilds.view(asked.guild())));
        switch (state) {
            case "loading" -> {
                // nobody has said anything yet
            }
            case "away" -> supervisor.leave(Away.ENDED);
            case "stopped" -> supervisor.tell(Houses.in(BotState.STOPPED));
            case "offline" -> {
                engine.answers().to(ListGuilds.class, asked -> new GuildList(false, List.of()));
                supervisor.tell(Houses.in(BotState.OFFLINE));
            }
            case "failed" -> {
                engine.answers().refuse(ListGuilds.class, Problem.of("database-unreachable", "", ""));
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
            case "empty" -> {
                environment.set(Environment.DISCORD);
                engine.answers().to(ListGuilds.class, asked -> new GuildList(true, List.of()));
                supervisor.tell(Houses.discordIn(BotState.ONLINE));
            }
            default -> {
                supervisor.tell(Houses.in(BotState.ONLINE));
                model.look();
                list();
            }
        }
        model.look();
    }

    private void list() {
        switch (state) {
            case "list", "one" -> {
                // as it is
            }
            case "found" -> model.soughtProperty().set("comm 3");
            case "nothing" -> model.soughtProperty().set("no such name");
            default -> opened();
        }
    }

    private void opened() {
        if (state.equals("unread")) {
            engine.answers().refuse(TellSettings.class, Problem.of("unknown-guild", "", ""));
        }
        var entry = model.all().stream()
                .filter(one -> one.id().equals(state.equals("care") ? "1185987654321000003" : SampleGuilds.HARBOUR))
                .findFirst()
                .orElseThrow();
        model.open(entry);
        var guild = Optional.ofNullable(model.openedProperty().get()).orElseThrow();
        switch (state) {
            case "features", "moderation", "care", "general" ->
                guild.groupProperty().set(state.toUpperCase(java.util.Locale.ROOT));
            case "pick-many" -> guild.groupProperty().set("MODERATION");
            case "wrong" -> set(guild, "modAlertChannelId", SampleGuilds.GENERAL);
            case "unsaved", "try", "saved", "history" -> {
                set(guild, "checkInChannelId", SampleGuilds.MODERATORS);
                set(guild, "cooldownSeconds", "30");
                set(guild, "enableCheckIns", "false");
                if (!state.equals("unsaved") && !state.equals("try")) {
                    guild.save();
                }
            }
            case "search" -> guild.soughtProperty().set("check");
            default -> {
                // as it is
            }
        }
    }

    private static void set(GuildViewModel guild, String key, String value) {
        guild.fieldsProperty().get().stream()
                .filter(field -> field.key().equals(key))
                .forEach(field -> field.set(value));
    }
}
