package dev.hearth.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupWork.State;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.backups.PartViewModel.Opened;
import dev.hearth.ui.backups.PartViewModel.Server;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PartViewModelTest {
    private static final Opened BACKUP = new Opened(SampleBackups.GOOD.file(), null);

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final SampleBackups sample = new SampleBackups(engine, supervisor);
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final BackupsViewModel page = new BackupsViewModel(supervisor, engine, live);
    private final PartViewModel part = page.part();

    @Test
    void aComparisonIsFollowedUntilItIsThere() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        sample.parts().slow();
        part.compare(BACKUP);
        assertThat(now().percent()).isEqualTo(40);

        sample.parts().come(PartWork.compared(Houses.NOW, sample.parts().comparison()));
        page.look();

        assertThat(now().comparison()).contains(sample.parts().comparison());
    }

    @Test
    void whatIsBroughtBackIsTold() {
        part.bring(BACKUP, new Server("8", "Quiet Harbour", true), Language.EN, false);
        assertThat(now().rows().orElseThrow().allAdded()).isEqualTo(12);
        assertThat(now().settings()).isPresent();

        part.bring(BACKUP, new Server("8", "Quiet Harbour", false), Language.EN, true);
        assertThat(now().rows()).isEmpty();

        part.bring(BACKUP, "7K2MV-9QX4T-0H3RB");
        assertThat(now().rows().orElseThrow().unreadable()).isEqualTo(2);
    }

    @Test
    void aCodeThatIsNotGoodIsTold() {
        engine.answers().refuse(RestoreMember.class, Problem.of("restore-code-unknown", "What.", "Remedy."));

        part.bring(BACKUP, "nothing");

        assertThat(now().state()).isEqualTo(State.FAILED);
        assertThat(now().problem().orElseThrow().code()).isEqualTo("restore-code-unknown");
    }

    @Test
    void whatAnotherEngineSawIsForgotten() {
        part.compare(BACKUP);
        assertThat(now().comparison()).isPresent();

        engine.goAway();

        assertThat(now()).isEqualTo(PartWork.none());
    }

    private PartWork now() {
        return part.workProperty().get();
    }
}
