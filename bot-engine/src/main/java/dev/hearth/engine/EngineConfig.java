package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// What an admin can set before the engine starts. Read once; a setting that is left out has its default, and so has
/// every one if there is no file.
///
/// @param language       in what language the bot speaks where nobody chose one: en, de, es, fr
/// @param zone           in which zone a day begins where nobody chose one
/// @param cooldownSeconds after how many seconds one person may use the same command again where a guild says nothing,
///                       0 to 300
/// @param perPersonLimit how many interactions one person may send in ten seconds, 1 to 1000
/// @param queueSize      how many commands may wait, 1 to 100,000; further ones are answered that it is too much
/// @param workers        how many commands run at a time, 1 to 1000
/// @param commandLimit   after what time a command is given up, 1 s to 600 s
/// @param database       the PostgreSQL that is used; without one, the database lies in the data folder
record EngineConfig(
        Locale language,
        ZoneId zone,
        int cooldownSeconds,
        int perPersonLimit,
        int queueSize,
        int workers,
        Duration commandLimit,
        Optional<DatabaseServer> database) {
    /// A PostgreSQL. Its password is none of a file's that people show to each other.
    record DatabaseServer(String url, String user) {}

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://[A-Za-z0-9.:\\[\\]-]+/[A-Za-z0-9_-]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");
    private static final int DEFAULT_COMMAND_LIMIT_SECONDS = 30;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static EngineConfig defaults() {
        return new EngineConfig(
                Locale.ENGLISH,
                ZoneId.systemDefault(),
                5,
                20,
                1000,
                64,
                Duration.ofSeconds(DEFAULT_COMMAND_LIMIT_SECONDS),
                Optional.empty());
    }

    /// Reads the file, which is never written.
    ///
    /// @throws CannotStart if it is no JSON, has a setting that does not exist, or a value out of bounds; names the
    /// place
    static EngineConfig read(Path file) throws CannotStart {
        try {
            return read(Files.readAllBytes(file), file);
        } catch (NoSuchFileException e) {
            return defaults();
        } catch (IOException e) {
            throw damaged(file, "cannot be read");
        }
    }

    /// Reads what stands in a file, or would.
    ///
    /// @param file what is named where it is bad
    static EngineConfig read(byte[] content, Path file) throws CannotStart {
        try {
            var written = JSON.readValue(content, Written.class);
            if (written == null) {
                throw damaged(file, "is empty");
            }
            return written.checked(file);
        } catch (UnrecognizedPropertyException e) {
            throw damaged(file, unknown(e.getPropertyName()));
        } catch (JacksonException e) {
            throw damaged(file, place(e.getLocation()));
        }
    }

    /// Jackson's own message would quote what stands there.
    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "is no JSON" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /// Jackson does not know where it stood. Named only if it could be a setting's name: anything may have been pasted.
    private static String unknown(String name) {
        return NAME.matcher(name).matches()
                ? "there is no setting named " + name
                : "it has a setting that does not exist";
    }

    private static CannotStart damaged(Path file, String how) {
        return new CannotStart(EngineFailure.CONFIG_DAMAGED, file + ": " + how);
    }

    /// The file as it is written: each setting may be missing.
    private record Written(
            @Nullable String language,
            @Nullable String zone,
            @Nullable Integer cooldownSeconds,
            @Nullable Integer perPersonLimit,
            @Nullable Integer queueSize,
            @Nullable Integer workers,
            @Nullable Integer commandLimitSeconds,
            @Nullable String database,
            @Nullable String databaseUser) {

        EngineConfig checked(Path file) throws CannotStart {
            var defaults = defaults();
            return new EngineConfig(
                    language == null ? defaults.language() : known(file, language),
                    zone == null ? defaults.zone() : zone(file, zone),
                    bounded(file, "cooldownSeconds", cooldownSeconds, 0, 300, defaults.cooldownSeconds()),
                    bounded(file, "perPersonLimit", perPersonLimit, 1, 1000, defaults.perPersonLimit()),
                    bounded(file, "queueSize", queueSize, 1, 100_000, defaults.queueSize()),
                    bounded(file, "workers", workers, 1, 1000, defaults.workers()),
                    Duration.ofSeconds(bounded(
                            file, "commandLimitSeconds", commandLimitSeconds, 1, 600, DEFAULT_COMMAND_LIMIT_SECONDS)),
                    server(file));
        }

        private Optional<DatabaseServer> server(Path file) throws CannotStart {
            if (database == null && databaseUser == null) {
                return Optional.empty();
            }
            if (database == null
                    || databaseUser == null
                    || !DATABASE.matcher(database).matches()) {
                throw damaged(
                        file,
                        "database is to be jdbc:postgresql://HOST/NAME, with databaseUser beside it and no password");
            }
            return Optional.of(new DatabaseServer(database, databaseUser));
        }

        private static int bounded(Path file, String name, @Nullable Integer value, int least, int most, int otherwise)
                throws CannotStart {
            if (value == null) {
                return otherwise;
            }
            if (value < least || value > most) {
                throw damaged(file, name + " is to be from " + least + " to " + most);
            }
            return value;
        }

        private static Locale known(Path file, String language) throws CannotStart {
            if (!LANGUAGES.contains(language)) {
                throw damaged(file, "language is to be one of " + String.join(", ", LANGUAGES));
            }
            return Locale.of(language);
        }

        private static ZoneId zone(Path file, String zone) throws CannotStart {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw damaged(file, "zone is to be a name of the IANA time zone database, such as Europe/Berlin");
            }
        }
    }
}
