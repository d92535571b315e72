package dev.hearth.engine.base.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One step of the schema. Once released a script never changes; what is wrong in it is put right by the next one.
///
/// @param version 1 for the first script, one more for each further one
/// @param name    the file's name, `V001__what_it_does.sql`
/// @param sql     its text; a statement ends with a semicolon at the end of a line, `--` begins a line of comment
record Script(int version, String name, String sql) {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)");

    static Script named(String name, String sql) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a script's name: " + name);
        }
        return new Script(Integer.parseInt(parts.group(1)), name, sql.replace("\r\n", "\n"));
    }

    /// The scripts of this version of Hearth, in order. They are listed in a file, for a jar has no folders to look
    /// into; one list for both engines, so that neither lacks a step.
    static List<Script> shipped(String engine) {
        return resource("scripts.txt")
                .lines()
                .map(name -> named(name, resource(engine + "/" + name)))
                .toList();
    }

    List<String> statements() {
        var code = sql.lines().filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(END_OF_STATEMENT.split(code))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /// What tells a changed script from the one that ran.
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("/db/" + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
