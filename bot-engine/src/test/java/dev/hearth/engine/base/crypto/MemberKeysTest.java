package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.UserId;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberKeysTest {
    private static final UserId MIRA = new UserId(1001);
    private static final UserId JON = new UserId(1002);
    private static final UserId LEE = new UserId(1003);

    private final MasterKey master = new MasterKey(new byte[32]);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("members.keys");
    }

    @Test
    void aKeyIsTheSameAtEveryCallAndAfterReopening() throws KeysUnusable {
        byte[] bits;
        try (var keys = open()) {
            bits = bits(keys.keyOf(MIRA));
            assertThat(bits(keys.keyOf(MIRA))).isEqualTo(bits);
            assertThat(bits(keys.keyOf(JON))).isNotEqualTo(bits);
        }
        try (var keys = open()) {
            assertThat(keys.find(MIRA).stream().map(MemberKeysTest::bits)).containsExactly(bits);
            assertThat(keys.find(LEE)).isEmpty();
        }
    }

    @Test
    void aKeyIsOnTheDiskWhenItIsHandedOut() throws Exception {
        try (var keys = open()) {
            var before = Files.size(file);
            keys.keyOf(MIRA);

            assertThat(Files.size(file)).isEqualTo(before + KeyWrap.RECORD);
        }
    }

    @Test
    void theFileTellsNeitherWhoNorWithWhatKey() throws Exception {
        MemberKey key;
        try (var keys = open()) {
            key = keys.keyOf(MIRA);
        }
        var content = HexFormat.of().formatHex(Files.readAllBytes(file));

        assertThat(content)
                .doesNotContain(HexFormat.of().formatHex(bits(key)))
                .doesNotContain(HexFormat.of().toHexDigits(MIRA.value()))
                .doesNotContain(HexFormat.of().formatHex("1001".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(key).hasToString("MemberKey");
    }

    @Test
    void aCrashAtAnyByteOfAnAppendLosesNoKeyThatWasHandedOut() throws Exception {
        byte[] whole = fileWith(MIRA, JON, LEE);
        int acknowledged = whole.length - KeyWrap.RECORD;
        for (int length = acknowledged; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertKnown(List.of(MIRA, JON), List.of(LEE));
            assertThat(Files.size(file)).as("after a cut at %s", length).isEqualTo(acknowledged);
        }
    }

    /// A file system may have made the file longer before the bytes came.
    @Test
    void aCrashThatLeavesZerosForAnAppendIsHealed() throws Exception {
        byte[] whole = fileWith(MIRA, JON, LEE);
        int acknowledged = whole.length - KeyWrap.RECORD;
        for (int written = acknowledged; written <= whole.length - Aead.TAG; written++) {
            Files.write(file, Arrays.copyOf(Arrays.copyOf(whole, written), whole.length));

            assertKnown(List.of(MIRA, JON), List.of(LEE));
        }
    }

    @Test
    void afterACrashTheNextKeyTakesTheCutOnesPlace() throws Exception {
        byte[] whole = fileWith(MIRA, JON);
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));
        try (var keys = open()) {
            keys.keyOf(LEE);
        }

        assertKnown(List.of(MIRA, LEE), List.of(JON));
    }

    @Test
    void damageAnywhereIsRefusedAndNothingIsChanged() throws Exception {
        byte[] whole = fileWith(MIRA, JON);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatExceptionOfType(KeysUnusable.class)
                    .as("byte %s", at)
                    .isThrownBy(this::open)
                    .returns(KeysUnusable.Reason.DAMAGED, KeysUnusable::reason)
                    .returns(file.toString(), KeysUnusable::where);
            assertThat(file).hasBinaryContent(damaged);
        }
    }

    @Test
    void damageBeforeATornEndIsRefusedAndTheEndStays() throws Exception {
        byte[] torn = Arrays.copyOf(fileWith(MIRA, JON), KeyWrap.HEAD + KeyWrap.RECORD + 5);
        torn[KeyWrap.HEAD] ^= 1;
        Files.write(file, torn);

        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(this::open);

        assertThat(file).hasBinaryContent(torn);
    }

    @Test
    void aRecordThatStandsTwiceIsDamage() throws Exception {
        byte[] one = fileWith(MIRA);
        var twice = ByteBuffer.allocate(one.length + KeyWrap.RECORD).put(one);
        Files.write(file, twice.put(one, KeyWrap.HEAD, KeyWrap.RECORD).array());

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(this::open)
                .returns(KeysUnusable.Reason.DAMAGED, KeysUnusable::reason);
    }

    @Test
    void noEmptyStoreIsMadeBesideDataThatIsThere() throws Exception {
        var database = Files.createDirectory(folder.resolve("db"));

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> MemberKeys.open(file, master, database))
                .returns(KeysUnusable.Reason.MISSING, KeysUnusable::reason)
                .returns(file.toString(), KeysUnusable::where);
        assertThat(file).doesNotExist();

        fileWith(MIRA);
        MemberKeys.open(file, master, database).close();
    }

    @Test
    void anotherMasterKeyIsToldFromDamage() throws Exception {
        fileWith(MIRA);
        var other = new byte[32];
        other[0] = 1;

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> MemberKeys.open(file, new MasterKey(other)))
                .returns(KeysUnusable.Reason.WRONG_KEY, KeysUnusable::reason);
    }

    @Test
    void aDestroyedKeyIsGoneFromMemoryAndDisk() throws Exception {
        byte[] before = fileWith(MIRA, JON, LEE);
        byte[] jonsRecord =
                Arrays.copyOfRange(before, KeyWrap.HEAD + KeyWrap.RECORD, KeyWrap.HEAD + 2 * KeyWrap.RECORD);
        try (var keys = open()) {
            keys.destroy(JON, Instant.EPOCH);
            assertThat(keys.find(JON)).isEmpty();
            assertThat(keys.find(MIRA)).hasSize(1);
        }

        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file)))
                .doesNotContain(HexFormat.of().formatHex(jonsRecord))
                .doesNotContain(HexFormat.of().formatHex(jonsRecord, 20, KeyWrap.RECORD));
        assertKnown(List.of(MIRA, LEE), List.of(JON));
    }

    @Test
    void whoComesBackAfterDestructionGetsAnotherKey() throws Exception {
        try (var keys = open()) {
            byte[] old = bits(keys.keyOf(MIRA));
            keys.destroy(MIRA, Instant.EPOCH);
            byte[] fresh = bits(keys.keyOf(MIRA));

            assertThat(fresh).isNotEqualTo(old);
        }
        assertKnown(List.of(MIRA), List.of());
    }

    @Test
    void aTombstoneTellsWhenAndOutlivesReopeningAndOtherDestructions() throws Exception {
        var noon = Instant.parse("2026-11-26T12:00:00.000999Z");
        fileWith(MIRA, LEE);
        try (var keys = open()) {
            keys.destroy(MIRA, noon);
            keys.destroy(JON, noon.minusSeconds(60));
            keys.destroy(JON, noon);
            keys.keyOf(MIRA);
        }
        try (var keys = open()) {
            for (var user : List.of(MIRA, JON)) {
                assertThat(keys.isDestroyedSince(user, noon.minusSeconds(1))).isTrue();
                assertThat(keys.isDestroyedSince(user, noon)).isTrue();
                assertThat(keys.isDestroyedSince(user, noon.plusSeconds(1))).isFalse();
            }
            assertThat(keys.isDestroyedSince(LEE, Instant.EPOCH)).isFalse();
        }
        assertKnown(List.of(MIRA, LEE), List.of(JON));
        assertThat(file).hasSize(KeyWrap.HEAD + 4L * KeyWrap.RECORD);
    }

    @Test
    void aDamagedTombstoneIsRefusedAsADamagedKeyIs() throws Exception {
        try (var keys = open()) {
            keys.destroy(MIRA, Instant.EPOCH);
        }
        var whole = Files.readAllBytes(file);
        for (int at = KeyWrap.HEAD; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatExceptionOfType(KeysUnusable.class).as("byte %s", at).isThrownBy(this::open);
        }
    }

    /// A folder stands where the new file should be written.
    @Test
    void aDestructionThatCannotBeWrittenKeepsAllKeys() throws Exception {
        try (var keys = open()) {
            keys.keyOf(MIRA);
            keys.keyOf(JON);
            var inTheWay = Files.createDirectories(folder.resolve("members.keys.new/full"));

            assertThatExceptionOfType(MemberKeys.NotKept.class).isThrownBy(() -> keys.destroy(MIRA, Instant.EPOCH));
            assertThat(keys.find(MIRA)).hasSize(1);

            Files.delete(inTheWay);
            keys.destroy(MIRA, Instant.EPOCH);
            keys.keyOf(LEE);
        }
        assertKnown(List.of(JON, LEE), List.of(MIRA));
    }

    @Test
    void afterClosingNoKeyIsMade() throws Exception {
        var keys = open();
        keys.close();

        assertThatExceptionOfType(MemberKeys.NotKept.class).isThrownBy(() -> keys.keyOf(MIRA));
        assertThat(keys.find(MIRA)).isEmpty();
    }

    /// A command that takes too long is interrupted; with it, a file channel that it uses would be closed for all.
    @Test
    void anInterruptedCallerHarmsNobodyElse() throws Exception {
        try (var keys = open()) {
            keys.keyOf(LEE);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(MemberKeys.NotKept.class).isThrownBy(() -> keys.keyOf(MIRA));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThatExceptionOfType(MemberKeys.NotKept.class).isThrownBy(() -> keys.destroy(LEE, Instant.EPOCH));
            assertThat(Thread.interrupted()).isTrue();

            assertThat(keys.keyOf(JON)).isNotNull();
            keys.destroy(JON, Instant.EPOCH);
            keys.keyOf(MIRA);
        }
        assertKnown(List.of(MIRA), List.of(JON, LEE));
    }

    @Test
    void manyThreadsGetOneKeyForEachMember() throws Exception {
        try (var keys = open()) {
            var found = IntStream.range(0, 400)
                    .parallel()
                    .mapToObj(i -> HexFormat.of().formatHex(bits(keys.keyOf(new UserId(1 + i % 20)))))
                    .distinct();
            assertThat(found).hasSize(20);
        }
        assertKnown(Stream.iterate(1L, n -> n + 1).limit(20).map(UserId::new).toList(), List.of());
    }

    private MemberKeys open() throws KeysUnusable {
        return MemberKeys.open(file, master);
    }

    private byte[] fileWith(UserId... users) throws Exception {
        try (var keys = open()) {
            for (var user : users) {
                keys.keyOf(user);
            }
        }
        return Files.readAllBytes(file);
    }

    private void assertKnown(List<UserId> known, List<UserId> unknown) throws KeysUnusable {
        try (var keys = open()) {
            assertThat(known).allMatch(user -> keys.find(user).size() == 1);
            assertThat(unknown).allMatch(user -> keys.find(user).isEmpty());
        }
    }

    private static byte[] bits(MemberKey key) {
        return key.secret().getEncoded();
    }
}
