package dev.hearth.engine.base.crypto;

import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Secrets as files that only their owner can read, one for each: what there is where no keychain is. A line of
/// hexadecimal digits with a check sum, so that it can be copied by hand and a slip is noticed.
public final class OwnerOnlyKeyFile implements KeyVault {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern LINE = Pattern.compile("hearth-key-1 ([0-9a-f]{2,}) ([0-9a-f]{8})\\s*");

    private final Path folder;

    /// @param folder made when the first secret is saved; its parent exists
    public OwnerOnlyKeyFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> load(String name) throws KeysUnusable {
        var file = file(name);
        try {
            var content = Files.readAllBytes(file);
            OwnerOnly.narrow(file);
            return Optional.of(parse(new String(content, StandardCharsets.ISO_8859_1), file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new KeysUnusable(KeysUnusable.Reason.UNREACHABLE, file);
        }
    }

    @Override
    public void save(String name, byte[] secret) throws KeysUnusable {
        var file = file(name);
        var hex = HexFormat.of().formatHex(secret);
        var line = "hearth-key-1 " + hex + " " + checksum(secret) + "\n";
        try {
            OwnerOnly.createFolder(folder);
            OwnerOnly.write(file, line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new KeysUnusable(KeysUnusable.Reason.UNREACHABLE, file);
        }
    }

    @Override
    public Safety safety() {
        return Safety.OWNER_ONLY_FILE;
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a secret's name");
        }
        return folder.resolve(name + ".key");
    }

    private static byte[] parse(String line, Path file) throws KeysUnusable {
        var parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(1).length() % 2 != 0) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, file);
        }
        var secret = HexFormat.of().parseHex(parts.group(1));
        if (!checksum(secret).equals(parts.group(2))) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, file);
        }
        return secret;
    }

    private static String checksum(byte[] secret) {
        var sum = new CRC32C();
        sum.update(secret);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
