package dev.hearth.engine.base.crypto;

import dev.hearth.control.KitCode;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The key that is on paper: each archive is wrapped with it a second time, so that it opens where the master key is
/// lost.
/// What the code gives is kept in the vault beside the master key, so that archives can be wrapped, and the way back be
/// rehearsed, without asking for the paper. The code has 160 random bits, so nothing is gained by making its derivation
/// slow.
public final class RecoveryKit {
    private static final String NAME = "recovery-kit";
    private static final String DERIVATION = "hearth recovery kit";
    private static final byte[] FOR_DATA_KEYS = "data keys".getBytes(StandardCharsets.US_ASCII);

    private final byte[] secret;
    private final Instant made;
    private final MasterKey root;
    private final Aead aead = new Aead();

    private RecoveryKit(byte[] secret, Instant made) {
        this.secret = secret;
        this.made = made;
        root = new MasterKey(secret);
    }

    /// The kit that a code belongs to.
    ///
    /// @param made when it came to count, to the second
    public static RecoveryKit of(KitCode code, Instant made) {
        try {
            var info = DERIVATION.getBytes(StandardCharsets.US_ASCII);
            var derivation = HKDFParameterSpec.ofExtract().addIKM(code.secret()).thenExpand(info, MasterKey.BYTES);
            return new RecoveryKit(KDF.getInstance("HKDF-SHA256").deriveData(derivation), made);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java since 25 has HKDF", e);
        }
    }

    /// The one that counts; empty if none was made.
    ///
    /// @throws KeysUnusable if it is damaged or cannot be read
    public static Optional<RecoveryKit> find(KeyVault vault) throws KeysUnusable {
        var kept = vault.load(NAME);
        return kept.isPresent() ? Optional.of(whole(kept.get())) : Optional.empty();
    }

    private static RecoveryKit whole(byte[] kept) throws KeysUnusable {
        if (kept.length != MasterKey.BYTES + Long.BYTES) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, NAME);
        }
        var made = Instant.ofEpochSecond(ByteBuffer.wrap(kept).getLong(MasterKey.BYTES));
        return new RecoveryKit(Arrays.copyOf(kept, MasterKey.BYTES), made);
    }

    /// Lets it count, in place of the one before.
    public void keep(KeyVault vault) throws KeysUnusable {
        vault.save(
                NAME,
                ByteBuffer.allocate(MasterKey.BYTES + Long.BYTES)
                        .put(secret)
                        .putLong(made.getEpochSecond())
                        .array());
    }

    public Instant made() {
        return made;
    }

    /// Whether both come from the same code.
    public boolean isSameAs(RecoveryKit other) {
        return MessageDigest.isEqual(secret, other.secret);
    }

    /// What opens an archive's second wrap.
    public BackupKeys archives() {
        return BackupKeys.ofKit(root);
    }

    /// Seals what an installation's data is opened with, for whoever has this kit.
    public String seal(DataKeys keys) {
        return HexFormat.of().formatHex(aead.seal(root.subkey(Purpose.DATA_KEYS), FOR_DATA_KEYS, keys.bytes()));
    }

    /// Empty if it was sealed for another kit, or changed.
    public Optional<DataKeys> open(String sealed) {
        try {
            return aead.open(
                            root.subkey(Purpose.DATA_KEYS),
                            FOR_DATA_KEYS,
                            HexFormat.of().parseHex(sealed))
                    .flatMap(DataKeys::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return "RecoveryKit";
    }
}
