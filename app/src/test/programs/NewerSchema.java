import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;

/// Run on the engine's own class path, as the engine runs: notes in a closed data folder that a later Hearth has
/// brought its schema forward. Arguments: the data folder, and a statement.
final class NewerSchema {
    public static void main(String[] args) throws Exception {
        // Else Derby writes a log into the working directory.
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        var data = Path.of(args[0]);
        var master = MasterKey.openOrCreate(new OwnerOnlyKeyFile(data.resolve("keys")));
        var key = master.subkey(MasterKey.Purpose.DATABASE).getEncoded();
        var properties = new Properties();
        properties.setProperty("databaseName", "directory:" + data.resolve("db", "hearth"));
        properties.setProperty("dataEncryption", "true");
        properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
        properties.setProperty("encryptionKey", HexFormat.of().formatHex(key));
        try (var connection = DriverManager.getConnection("jdbc:derby:", properties);
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(args[1]) != 1) {
                throw new AssertionError("the schema's history has another form");
            }
        }
        shutDown();
    }

    private static void shutDown() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException e) {
            // how Derby says that it has shut down
        }
    }
}
