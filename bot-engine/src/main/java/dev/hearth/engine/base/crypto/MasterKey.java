package dev.hearth.engine.base.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The one key that everything else hangs on: 256 random bits in the vault. It is never used itself; each use has a
/// key of its own that is derived from it (HKDF, RFC 5869), so that none tells anything about another.
public final class MasterKey {
    static final int BYTES = 32;

    private static final String NAME = "master";

    private final byte[] secret;

    /// What a derived key is for. A name here is part of the derivation: renaming one is losing what it opened.
    public enum Purpose {
        /// Derby's pages.
        DATABASE("AES"),
        /// The members' keys, wrapped.
        MEMBER_KEYS("AES"),
        /// Under which name a member's key is kept.
        MEMBER_NAMES("HmacSHA256"),
        /// The signature of a button or a modal.
        CUSTOM_IDS("HmacSHA256"),
        /// A person in the log.
        USER_HASH("HmacSHA256"),
        /// The keys of archives, wrapped.
        BACKUP_KEYS("AES"),
        /// By which name a master key stands in an archive that it opens.
        BACKUP_KEY_NAME("HmacSHA256"),
        /// Where the AI service is and how it knows Hearth.
        AI_SERVICE("AES"),
        /// What a recovery kit gives besides: the keys of the data in an archive.
        DATA_KEYS("AES"),
        /// What is kept in place of a code that a member has.
        MEMBER_CODES("HmacSHA256"),
        /// Under which id a record of another bot is kept.
        RECORD_IDS("HmacSHA256");

        private final String algorithm;

        Purpose(String algorithm) {
            this.algorithm = algorithm;
        }
    }

    /// @throws IllegalArgumentException if it has not 256 bits
    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a master key has 256 bits");
        }
        this.secret = secret.clone();
    }

    /// The key in the vault, or a new one if this is the first start.
    ///
    /// @param vault where it is kept
    /// @param data  what it opens; if that exists and the key does not, no new one is made over it
    /// @throws KeysUnusable if the key is missing, damaged or cannot be kept
    public static MasterKey openOrCreate(KeyVault vault, Path... data) throws KeysUnusable {
        var kept = vault.load(NAME);
        if (kept.isPresent()) {
            return whole(kept.get());
        }
        for (var path : data) {
            if (Files.exists(path)) {
                throw new KeysUnusable(KeysUnusable.Reason.MISSING, path);
            }
        }
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        vault.save(NAME, fresh);
        return new MasterKey(fresh);
    }

    /// The key in the vault; empty if there is none.
    ///
    /// @throws KeysUnusable if it is damaged or cannot be read
    public static Optional<MasterKey> find(KeyVault vault) throws KeysUnusable {
        var kept = vault.load(NAME);
        return kept.isPresent() ? Optional.of(whole(kept.get())) : Optional.empty();
    }

    private static MasterKey whole(byte[] kept) throws KeysUnusable {
        if (kept.length != BYTES) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, NAME);
        }
        return new MasterKey(kept);
    }

    /// The key for one use; the same at every call.
    public SecretKey subkey(Purpose purpose) {
        try {
            var info = ("hearth " + purpose.name()).getBytes(StandardCharsets.US_ASCII);
            var derivation = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(purpose.algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java since 25 has HKDF", e);
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return "MasterKey";
    }
}
