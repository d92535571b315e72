package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Recovery kits, made as a person makes them: the code is read, then typed.
final class Kits {
    private static final String FOUR_GROUPS = "(\\w{5} {2}){3}\\w{5}";

    private Kits() {}

    /// Makes one for a data folder, which is made where there is none.
    ///
    /// @return its code
    static String made(Path data) throws Exception {
        assertThat(Ran.of(Hearth.verb(List.of(), "backup", "create", "--data", data.toString()), "")
                        .status())
                .isZero();
        var ran = typedAgain(Hearth.verb(List.of(), "kit", "create", "--data", data.toString()));
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("verified");
        return ran.err();
    }

    /// Runs `kit create`.
    ///
    /// @return how it ended, with the code in place of its errors
    static Ran typedAgain(ProcessBuilder kit) throws Exception {
        var process = kit.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8);
                var in = process.outputWriter(StandardCharsets.UTF_8)) {
            var code = out.lines()
                    .map(String::strip)
                    .filter(line -> line.matches(FOUR_GROUPS))
                    .limit(2)
                    .collect(Collectors.joining(" "));
            in.write(code + "\n");
            in.flush();
            var rest = out.lines().collect(Collectors.joining("\n"));
            return new Ran(process.waitFor(), rest, code);
        }
    }
}
