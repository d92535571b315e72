package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;

/// A process that seals texts of one member after the other, deletes every third member, and says each time what it
/// did; until it is killed or nobody hears it.
final class KeyStoreRounds {
    static final Place PLACE = new Place("journal_entry", "body");

    private KeyStoreRounds() {}

    public static void main(String[] args) throws Exception {
        var keys = open(Path.of(args[0]));
        var seal = new MemberSeal(keys);
        for (long user = Long.parseLong(args[1]); !System.out.checkError(); user++) {
            var sealed = seal.seal(new UserId(user), PLACE, user, text(user));
            System.out.println("sealed " + user + " " + HexFormat.of().formatHex(sealed) + " .");
            if (user % 3 == 0) {
                System.out.println("deleting " + user + " .");
                keys.destroy(new UserId(user), Instant.EPOCH);
                System.out.println("deleted " + user + " .");
            }
        }
    }

    static String text(long user) {
        return "what " + user + " wrote";
    }

    static MemberKeys open(Path folder) throws KeysUnusable {
        return MemberKeys.open(folder.resolve("members.keys"), MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder)));
    }
}
