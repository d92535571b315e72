package dev.hearth.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.BotPermission;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.InviteView;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.TellInvite;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.servers.ServersViewModel.Phase;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServersViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final SimpleObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final LiveHouse live = new LiveHouse(supervisor, environment);
    private final ServersViewModel servers =
            new ServersViewModel(supervisor, engine, live, new SimpleObjectProperty<>(Language.EN));
    private final SampleGuilds guilds = new SampleGuilds(48);

    @Test
    void saysWhyThereIsNoListYet() {
        assertThat(phase()).isEqualTo(Phase.LOADING);
        supervisor.leave(Away.ENDED);
        assertThat(phase()).isEqualTo(Phase.AWAY);
        supervisor.tell(Houses.in(BotState.STOPPED));
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        supervisor.tell(Houses.in(BotState.STARTING));
        assertThat(phase()).isEqualTo(Phase.LOADING);

        engine.answers().to(ListGuilds.class, asked -> new GuildList(false, List.of()));
        supervisor.tell(Houses.in(BotState.OFFLINE));
        servers.look();
        assertThat(phase()).isEqualTo(Phase.OFFLINE);

        engine.answers().to(ListGuilds.class, asked -> new GuildList(true, List.of()));
        supervisor.tell(Houses.in(BotState.ONLINE));
        servers.look();
        assertThat(phase()).isEqualTo(Phase.EMPTY);
    }

    @Test
    void saysThatTheListCouldNotBeReadAndShowsItOnceItCan() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        engine.answers().refuse(ListGuilds.class, Problem.of("database-unreachable", "", ""));
        servers.look();
        assertThat(phase()).isEqualTo(Phase.FAILED);

        guilds.speakThrough(engine);
        servers.look();

        assertThat(phase()).isEqualTo(Phase.READY);
        assertThat(servers.shownProperty().get()).hasSize(48);
    }

    @Test
    void findsGuildsByPartsOfTheirNamesWithoutAccents() {
        ready();

        servers.soughtProperty().set("soir etoile");

        assertThat(servers.shownProperty().get()).extracting(GuildEntry::name).containsExactly("Étoile du soir");
    }

    @Test
    void showsOnlyThoseThatNeedALook() {
        guilds.choose(SampleGuilds.HARBOUR, "checkInChannelId", SampleGuilds.GONE);
        ready();

        servers.troubledOnlyProperty().set(true);

        assertThat(servers.shownProperty().get())
                .hasSizeLessThan(48)
                .allMatch(ServersViewModel::isTroubled)
                .extracting(GuildEntry::name)
                .contains("Harbour");
    }

    @Test
    void keepsUnsavedChangesThroughEverythingElse() {
        ready();
        open(0);
        change("30");
        servers.close();
        open(1);
        servers.close();
        environment.set(Environment.DISCORD);
        assertThat(servers.openedProperty().get()).isNull();
        environment.set(Environment.PRACTICE);
        engine.goAway();
        servers.look();

        assertThat(servers.unsaved()).isEqualTo(1);
        assertThat(servers.unsaved(guilds.list().getFirst())).isEqualTo(1);
        open(0);
        assertThat(opened().edits()).hasSize(1);
        assertThat(opened().unsavedProperty().get()).isEqualTo(1);
    }

    @Test
    void forgetsAGuildThatHasNothingUnsaved() {
        ready();
        open(0);
        var first = opened();
        servers.close();

        open(0);

        assertThat(opened()).isNotSameAs(first);
        assertThat(servers.unsaved()).isZero();
    }

    @Test
    void givesTheLinkForTheGuildThatLacksSomething() {
        engine.answers()
                .to(
                        TellInvite.class,
                        asked -> new InviteView("link of " + asked.guild().orElse("any"), List.of(), List.of()));
        List<String> opened = new ArrayList<>();

        servers.invite(Optional.empty(), opened::add);
        servers.invite(Optional.of(guilds.list().getFirst()), opened::add);

        assertThat(opened).containsExactly("link of any", "link of " + SampleGuilds.HARBOUR);
    }

    @Test
    void saysWhyThereIsNoLink() {
        engine.answers().refuse(TellInvite.class, Problem.of("no-token", "", ""));

        servers.invite(Optional.empty(), link -> {});

        assertThat(Objects.requireNonNull(servers.refusalProperty().get()).code())
                .isEqualTo("no-token");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPermissionHasAName(Language language) {
        var words = Messages.beside(ServersView.class, language);

        assertThat(BotPermission.values()).allMatch(permission -> words.has("permission." + permission));
    }

    private void ready() {
        guilds.speakThrough(engine);
        supervisor.tell(Houses.in(BotState.ONLINE));
        servers.look();
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    private void open(int index) {
        servers.open(guilds.list().get(index));
    }

    private GuildViewModel opened() {
        return Objects.requireNonNull(servers.openedProperty().get());
    }

    private void change(String cooldown) {
        opened().fieldsProperty().get().stream()
                .filter(field -> field.key().equals("cooldownSeconds"))
                .forEach(field -> field.set(cooldown));
    }

    private Phase phase() {
        return servers.phaseProperty().get();
    }
}
