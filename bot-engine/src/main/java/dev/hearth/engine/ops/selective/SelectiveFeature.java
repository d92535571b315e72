package dev.hearth.engine.ops.selective;

import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.settings.SettingsReturn;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.Opening;
import dev.hearth.engine.ops.backup.RecoveryDesk;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// The room of what is done with the content of one backup: what it contributes to the engine.
public final class SelectiveFeature {
    private SelectiveFeature() {}

    /// What the room stands on.
    ///
    /// @param settings the way on which a guild's choices come back
    /// @param changed  hears whose rows were changed
    public record Ground(
            Source source,
            Database database,
            MemberSeal seal,
            MasterKey master,
            BackupDesk desk,
            RecoveryDesk recovery,
            SettingsReturn settings,
            Guilds guilds,
            Consumer<UserId> changed,
            SecureRandom random,
            InstantSource clock) {
        private RestoreCodes codes() {
            return new RestoreCodes(new RestoreCodeRepository(database), master, random, clock);
        }

        private Comparer comparer() {
            return new Comparer(
                    source,
                    database,
                    desk,
                    guild -> guilds.find(guild).map(found -> found.summary().name()));
        }

        /// Without the keys.
        @Override
        public String toString() {
            return "Ground";
        }
    }

    /// The room, and what goes on in it.
    public record Room(Feature feature, SelectiveService service) {}

    /// Makes the room.
    public static Room of(Ground ground) {
        var codes = ground.codes();
        var service = new SelectiveService(
                new SelectiveService.Tools(
                        ground.source(),
                        ground.comparer(),
                        new GuildReturn(ground.database(), ground.settings()),
                        new MemberReturn(ground.source(), ground.seal(), codes, ground.changed()),
                        codes,
                        ground.settings(),
                        ground.desk(),
                        ground.recovery(),
                        Opening.by(ground.master())),
                ground.clock());
        var words = Words.beside(SelectiveFeature.class, "selective");
        var feature = Feature.named("selective")
                .command(new RestoreCodeCommand(words, codes).command())
                .requests(List.of(
                        Handler.of(CompareBackup.class, service::compare),
                        Handler.of(RestoreSettings.class, order -> service.restore(order)),
                        Handler.of(RestoreGuild.class, order -> service.restore(order)),
                        Handler.of(RestoreMember.class, order -> service.restore(order)),
                        Handler.of(TellPartWork.class, _ -> service.work())))
                .personal(codes)
                .build();
        return new Room(feature, service);
    }
}
