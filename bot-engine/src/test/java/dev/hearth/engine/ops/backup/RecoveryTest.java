package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.Rehearsals;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.crypto.RecoveryKit;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreUnusable;
import dev.hearth.engine.feature.HealthCheck.Finding;
import dev.hearth.engine.ops.backup.BadArchive.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a recovery kit brings back where the master key is lost, and what it does not.
class RecoveryTest {
    /// Who wrote the check-ins of a [Household].
    private static final UserId MIRA = new UserId(7);
    private static final Place NOTE = new Place("check_in", "note");

    @TempDir
    private Path folder;

    private final KitCode code = KitCode.fresh();
    private Household old;
    private Household fresh;

    @BeforeEach
    void open() throws Exception {
        old = Household.in(folder.resolve("old"));
        fresh = Household.in(folder.resolve("new"));
    }

    @Test
    void onANewPcTheKitBringsBackDataAndMembersTexts() throws Exception {
        old.recovery().keep(code.text());
        byte[] sealed = sealed(old, "a hard day");
        Shelf.Archive made = backup(old, 1, 2);

        restorer(fresh).restore(made.file(), opening(code), _ -> {});

        assertThat(fresh.checkInsAfterStart()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(opened(fresh, sealed)).isEqualTo("a hard day");
        StoreUnusable refused = catchThrowableOfType(
                StoreUnusable.class,
                () -> CopiedDatabase.check(
                        fresh.places.database(), DataKeys.of(old.master).database(), _ -> {}));
        assertThat(refused.reason()).isEqualTo(StoreUnusable.Reason.WRONG_KEY);
    }

    @Test
    void anotherKitAndThatOfAnotherInstallationOpenNothing() throws Exception {
        old.recovery().keep(code.text());
        fresh.recovery().keep(KitCode.fresh().text());
        Shelf.Archive made = backup(old, 1);

        assertThat(refusal(made, opening(KitCode.fresh()))).isEqualTo(Reason.WRONG_KIT);
        assertThat(refusal(made, Opening.by(fresh.recovery().kit().orElseThrow())))
                .isEqualTo(Reason.WRONG_KIT);
        assertThat(fresh.places.database()).doesNotExist();
        assertThat(fresh.places.restore().resolve("incoming")).doesNotExist();
    }

    @Test
    void aBackupFromBeforeTheKitSaysSo() throws Exception {
        Shelf.Archive before = backup(old, 1);
        old.recovery().keep(code.text());

        assertThat(refusal(before, opening(code))).isEqualTo(Reason.NO_KIT);
        assertThat(new BadArchive(Reason.NO_KIT).problem("a").what()).contains("before there was a recovery kit");
    }

    @Test
    void aReplacedKitOpensTheBackupsOfItsTimeAndNoLaterOne() throws Exception {
        KitCode next = KitCode.fresh();
        old.recovery().keep(code.text());
        sealed(old, "x");
        Shelf.Archive first = backup(old, 1);
        old.recovery().keep(next.text());
        Shelf.Archive second = backup(old, 2);

        assertThat(refusal(first, opening(next))).isEqualTo(Reason.WRONG_KIT);
        assertThat(refusal(second, opening(code))).isEqualTo(Reason.WRONG_KIT);
        restorer(fresh).restore(first.file(), opening(code), _ -> {});
        assertThat(fresh.checkInsAfterStart()).containsExactly(1L);
    }

    @Test
    void withoutTheMembersKeysBesideNothingIsChanged() throws Exception {
        old.recovery().keep(code.text());
        sealed(old, "x");
        Shelf.Archive made = backup(old, 1);
        Path keys = old.places.backups().resolve("members.keys");
        byte[] whole = Files.readAllBytes(keys);

        Files.delete(keys);
        assertThat(refusal(made, opening(code))).isEqualTo(Reason.NO_MEMBER_KEYS);

        whole[whole.length - 1] ^= 1;
        Files.write(keys, whole);
        assertThat(refusal(made, opening(code))).isEqualTo(Reason.MEMBER_KEYS_DAMAGED);
        assertThat(fresh.places.database()).doesNotExist();
    }

    @Test
    void whatWasHereBeforeStaysReadableAndADeletedMemberIsUnreadableInBoth() throws Exception {
        old.recovery().keep(code.text());
        byte[] theirs = sealed(old, "there");
        Shelf.Archive made = backup(old, 1);
        byte[] ours = sealed(fresh, "here");

        restorer(fresh).restore(made.file(), opening(code), _ -> {});

        assertThat(opened(fresh, theirs)).isEqualTo("there");
        assertThat(opened(fresh, ours)).isEqualTo("here");
        try (MemberKeys members = MemberKeys.open(fresh.places.memberKeys(), fresh.master)) {
            assertThat(new MemberSeal(members).open(MIRA, NOTE, 1, new MemberSeal(members).seal(MIRA, NOTE, 1, "now")))
                    .contains("now");
            members.destroy(MIRA, Household.NOON);
        }
        assertThat(opened(fresh, theirs)).isEqualTo("(destroyed)");
        assertThat(opened(fresh, ours)).isEqualTo("(destroyed)");
    }

    @Test
    void whereTheMasterKeyIsTheSameTheKitChangesNothingButTheData() throws Exception {
        old.recovery().keep(code.text());
        sealed(old, "x");
        Shelf.Archive made = backup(old, 1);
        byte[] store = Files.readAllBytes(old.places.memberKeys());
        Files.delete(old.places.backups().resolve("members.keys"));

        restorer(old).restore(made.file(), opening(code), _ -> {});

        assertThat(old.checkInsAfterStart()).containsExactly(1L);
        assertThat(old.places.memberKeys()).hasBinaryContent(store);
    }

    /// An external disk that goes to a new PC holds the only keys to what members wrote on the old one.
    @Test
    void theKeysOfAnotherInstallationAreNeverWrittenOver() throws Exception {
        old.recovery().keep(code.text());
        byte[] sealed = sealed(old, "a hard day");
        Shelf.Archive made = backup(old, 1);
        sealed(fresh, "x");

        KeyStoreCopy.refresh(fresh.places.memberKeys(), old.places.backups());
        restorer(fresh).restore(made.file(), opening(code), _ -> {});

        assertThat(opened(fresh, sealed)).isEqualTo("a hard day");
        try (var files = Files.list(old.places.backups())) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("members.keys", "members-1.keys");
        }
    }

    @Test
    void aMistypedCodeIsToldByItsGroupAndLeavesTheKitAsItIs() throws Exception {
        old.recovery().keep(code.text());
        String typed = code.text().substring(0, 12) + "*" + code.text().substring(13);

        Refused mistyped =
                catchThrowableOfType(Refused.class, () -> old.recovery().keep(typed));
        Refused other = catchThrowableOfType(
                Refused.class, () -> old.recovery().check(KitCode.fresh().text()));
        Refused none =
                catchThrowableOfType(Refused.class, () -> fresh.recovery().check(code.text()));

        assertThat(mistyped.problem().code()).isEqualTo("kit-mistyped");
        assertThat(mistyped.problem().detail()).isEqualTo("group 3");
        assertThat(other.problem().code()).isEqualTo("kit-other");
        assertThat(none.problem().code()).isEqualTo("kit-none");
        old.recovery().check(code.text());
        assertThat(old.recovery().view().kit()).contains(Household.NOON);
    }

    @Test
    void noKeyOfTheKitStandsInWhatItPrintsOrInTheArchive() throws Exception {
        old.recovery().keep(code.text());
        RecoveryKit kit = old.recovery().kit().orElseThrow();
        Shelf.Archive made = backup(old, 1);

        assertThat(List.of(kit.toString(), Opening.by(kit).toString(), code.toString()))
                .noneMatch(text -> code.groups().stream().anyMatch(text::contains));
        assertThat(made.manifest().orElseThrow().dataKeys()).isNotEmpty();
        assertThat(kit.open(made.manifest().orElseThrow().dataKeys())).contains(DataKeys.of(old.master));
        assertThat(RecoveryKit.find(new OwnerOnlyKeyFile(fresh.root.resolve("keys"))))
                .isEmpty();
    }

    @Test
    void aRehearsalIsOverdueAfterFortyDaysAndAFailedOneShows() throws Exception {
        assertThat(look(Duration.ZERO)).isEqualTo(Finding.of(Level.UNKNOWN, "never"));
        Path first = backup(old, 1).file();
        Files.setLastModifiedTime(first, FileTime.from(Household.NOON));
        assertThat(look(Duration.ofDays(40)).level()).isEqualTo(Level.UNKNOWN);
        assertThat(look(Duration.ofDays(41))).isEqualTo(Finding.of(Level.WARNING, "never"));

        rehearsed(Optional.empty());
        assertThat(look(Duration.ofDays(40))).isEqualTo(Finding.of(Level.OK, "good", "days", 40));
        assertThat(look(Duration.ofDays(41))).isEqualTo(Finding.of(Level.WARNING, "overdue", "days", 41));

        rehearsed(Optional.of(new BadArchive(Reason.NO_KIT).problem("a")));
        assertThat(look(Duration.ofDays(1))).isEqualTo(Finding.of(Level.WARNING, "failed"));
        assertThat(old.recovery().view().rehearsals()).hasSize(2);
    }

    private void rehearsed(Optional<Problem> problem) throws Exception {
        Rehearsals.add(old.places.backups(), new Rehearsal(Household.NOON, "a.hearth", true, 1, problem));
    }

    private Finding look(Duration later) {
        return new RecoveryDesk(
                        new OwnerOnlyKeyFile(old.root.resolve("keys")),
                        old.places.backups(),
                        InstantSource.fixed(Household.NOON.plus(later)))
                .look();
    }

    private static Opening opening(KitCode code) {
        return Opening.by(RecoveryKit.of(code, Household.NOON));
    }

    private static Restorer restorer(Household home) {
        return home.restorer();
    }

    private Reason refusal(Shelf.Archive archive, Opening opening) {
        return catchThrowableOfType(BadArchive.class, () -> restorer(fresh).restore(archive.file(), opening, _ -> {}))
                .reason();
    }

    private static Shelf.Archive backup(Household home, long... checkIns) throws Exception {
        try (Database database = home.open()) {
            for (long id : checkIns) {
                Household.checkIn(database, id);
            }
            return home.maker(database).make(_ -> {});
        }
    }

    private static byte[] sealed(Household home, String text) throws Exception {
        try (MemberKeys members = MemberKeys.open(home.places.memberKeys(), home.master)) {
            return new MemberSeal(members).seal(MIRA, NOTE, 1, text);
        }
    }

    private static String opened(Household home, byte[] sealed) throws Exception {
        try (MemberKeys members = MemberKeys.open(home.places.memberKeys(), home.master)) {
            return new MemberSeal(members).open(MIRA, NOTE, 1, sealed).orElse("(destroyed)");
        }
    }
}
