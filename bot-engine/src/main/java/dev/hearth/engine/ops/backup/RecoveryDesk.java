package dev.hearth.engine.ops.backup;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.control.engine.RecoveryView;
import dev.hearth.control.engine.Rehearsals;
import dev.hearth.engine.base.crypto.KeyVault;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.RecoveryKit;
import dev.hearth.engine.feature.HealthCheck.Finding;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The recovery kit that counts, and what is known of rehearsals.
public final class RecoveryDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryDesk.class);
    /// The monthly one may be late by some days, for the PC may have been off.
    private static final Duration OVERDUE = Duration.ofDays(40);
    private static final Problem NONE = Problem.of(
            "kit-none", "There is no recovery kit yet.", "Make one on the page Backups, or with 'hearth kit create'.");
    private static final Problem OTHER = Problem.of(
            "kit-other",
            "This is a recovery kit, but not the one that counts now.",
            "It may be an older one: keep it as long as you keep backups of its time.");
    private static final Problem NOT_KEPT = Problem.of(
            "kit-not-kept",
            "The recovery kit could not be kept.",
            "See that the disk has room and that your user may write to the keys folder.");

    private final KeyVault vault;
    private final Path backups;
    private final InstantSource clock;

    /// @param vault   where the master key is kept too
    /// @param backups the folder of backups
    public RecoveryDesk(KeyVault vault, Path backups, InstantSource clock) {
        this.vault = vault;
        this.backups = backups;
        this.clock = clock;
    }

    /// The kit that counts. One that cannot be read is as good as none, and the admin is told that there is none.
    public Optional<RecoveryKit> kit() {
        return kitIn(vault);
    }

    /// The same, of a vault.
    public static Optional<RecoveryKit> kitIn(KeyVault vault) {
        try {
            return RecoveryKit.find(vault);
        } catch (KeysUnusable e) {
            LOG.atWarn().log("the recovery kit in the vault cannot be read");
            return Optional.empty();
        }
    }

    /// Lets a kit count from now on.
    ///
    /// @param typed the code, as a person typed it from paper
    public RecoveryView keep(String typed) throws Refused {
        try {
            kit(typed).keep(vault);
        } catch (KeysUnusable e) {
            throw new Refused(NOT_KEPT);
        }
        LOG.atInfo().log("a recovery kit counts from now on");
        return view();
    }

    /// Holds a code against the kit that counts.
    ///
    /// @throws Refused if there is none, or the code is another's or was mistyped
    public void check(String typed) throws Refused {
        var typedKit = kit(typed);
        var now = kit().orElseThrow(() -> new Refused(NONE));
        if (!now.isSameAs(typedKit)) {
            throw new Refused(OTHER);
        }
    }

    RecoveryView view() {
        return new RecoveryView(
                kit().map(RecoveryKit::made), Rehearsals.in(backups).all());
    }

    /// Whether it was tried lately that everything could be brought back. A warning at most: the bot is well without.
    Finding look() {
        var last = Rehearsals.in(backups).all().stream().findFirst();
        if (last.isEmpty()) {
            return Finding.of(isOld(firstBackup()) ? Level.WARNING : Level.UNKNOWN, "never");
        }
        if (!last.get().good()) {
            return Finding.of(Level.WARNING, "failed");
        }
        long days = Duration.between(last.get().at(), clock.instant()).toDays();
        return isOld(last.get().at())
                ? Finding.of(Level.WARNING, "overdue", "days", days)
                : Finding.of(Level.OK, "good", "days", days);
    }

    private boolean isOld(Instant then) {
        return then.plus(OVERDUE).isBefore(clock.instant());
    }

    /// When the oldest backup that is there was written; now if there is none.
    private Instant firstBackup() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, "*" + Shelf.SUFFIX)) {
            var first = clock.instant();
            for (Path file : files) {
                var written = Files.getLastModifiedTime(file).toInstant();
                first = written.isBefore(first) ? written : first;
            }
            return first;
        } catch (IOException e) {
            return clock.instant();
        }
    }

    private RecoveryKit kit(String typed) throws Refused {
        return RecoveryKit.of(code(typed), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /// The way that a typed code opens.
    ///
    /// @throws Refused if it was mistyped
    public Opening opening(String typed) throws Refused {
        return Opening.by(kit(typed));
    }

    private static KitCode code(String typed) throws Refused {
        return switch (KitCode.read(typed)) {
            case KitCode.Whole(var code) -> code;
            case KitCode.Slip(var group) ->
                throw new Refused(new Problem(
                        "kit-mistyped",
                        "There is a slip in one group of the recovery kit's code.",
                        "Compare that group with the paper, character by character.",
                        "group " + group));
            case KitCode.Incomplete(var groups) ->
                throw new Refused(new Problem(
                        "kit-incomplete",
                        "The code of a recovery kit has eight groups of five characters.",
                        "Type all of them, with blanks or hyphens between.",
                        groups + " of 8"));
        };
    }
}
