package dev.hearth.engine.base.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys of archives: a fresh one for each, wrapped, so that an archive can be opened by whoever has the master
/// key and, with a second wrap, by other means, and so that no two archives can be mixed.
public final class BackupKeys {
    /// How many bytes name a master key.
    public static final int NAME = 8;
    /// How many bytes a wrapped key has.
    public static final int WRAPPED = Aead.NONCE + MasterKey.BYTES + Aead.TAG;

    private static final byte[] NAMED = "archive".getBytes(StandardCharsets.US_ASCII);

    private final Kind kind;
    private final byte[] name;
    private final SecretKey wrap;
    private final Aead aead = new Aead();

    /// Who can open an archive.
    public enum Kind {
        /// The installation that made it.
        MASTER_KEY,
        /// Whoever has the recovery kit that counted when it was made.
        RECOVERY_KIT
    }

    public BackupKeys(MasterKey master) {
        this(Kind.MASTER_KEY, master);
    }

    private BackupKeys(Kind kind, MasterKey master) {
        this.kind = kind;
        name = Arrays.copyOf(new UserHash(master, MasterKey.Purpose.BACKUP_KEY_NAME).of(NAMED), NAME);
        wrap = master.subkey(MasterKey.Purpose.BACKUP_KEYS);
    }

    static BackupKeys ofKit(MasterKey root) {
        return new BackupKeys(Kind.RECOVERY_KIT, root);
    }

    public Kind kind() {
        return kind;
    }

    /// Which master key or kit this is; tells nothing about the key itself.
    public byte[] name() {
        return name.clone();
    }

    /// A key for a new archive.
    public static SecretKey fresh() {
        var secret = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(secret);
        return new SecretKeySpec(secret, "AES");
    }

    public byte[] wrap(SecretKey key) {
        return aead.seal(wrap, name, key.getEncoded());
    }

    /// Empty if it was wrapped with another key, or changed.
    public Optional<SecretKey> unwrap(byte[] wrapped) {
        return aead.open(wrap, name, wrapped).map(secret -> new SecretKeySpec(secret, "AES"));
    }

    /// Without the keys.
    @Override
    public String toString() {
        return "BackupKeys";
    }
}
