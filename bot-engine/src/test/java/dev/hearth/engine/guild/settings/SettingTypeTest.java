package dev.hearth.engine.guild.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTypeTest {
    private static final String LONG_ID = "1185987654321098765";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modAlertChannelId     | 1185987654321098765          | 1185987654321098765",
                "modAlertChannelId     | <#1185987654321098765>       | 1185987654321098765",
                "moderatorRoleId       | <@&1185987654321098765>      | 1185987654321098765",
                "enableCheckIns        | false                        | false",
                "autoModLevel          | ' 5 '                        | 5",
                "autoModTimeoutMinutes | 40320                        | 40320",
                "checkInVisibility     | anonymous_summary            | ANONYMOUS_SUMMARY",
                "language              | de                           | DE",
                "quietFrom             | 7:05                         | 07:05",
                "quietTo               | 23:59                        | 23:59",
                "timeZone              | America/Argentina/Ushuaia    | America/Argentina/Ushuaia",
                "crisisRegion          | es                           | ES",
                "crisisPhrases         | so tired ; so tired;give up  | 'so tired\ngive up'",
                "commandChannelIds     | <#1185987654321098765><#1185987654321098766> | "
                        + "1185987654321098765 1185987654321098766",
            })
    void whatFitsIsKeptInOneForm(String key, String written, String kept) throws Unfit {
        assertThat(setting(key).normal(written)).isEqualTo(kept.replace("\\n", "\n"));
        assertThat(setting(key).normal(kept.replace("\\n", "\n"))).isEqualTo(kept.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modAlertChannelId     | general              | id",
                "modAlertChannelId     | 12                   | id",
                "modAlertChannelId     | 99999999999999999999 | id",
                "enableCheckIns        | maybe                | choice",
                "autoModLevel          | 0                    | bounds",
                "autoModLevel          | 6                    | bounds",
                "autoModTimeoutMinutes | 40321                | bounds",
                "checkInMinGapMinutes  | 1441                 | bounds",
                "cooldownSeconds       | -1                   | bounds",
                "cooldownSeconds       | 99999999999          | bounds",
                "checkInVisibility     | EVERYBODY            | choice",
                "language              | it                   | choice",
                "quietFrom             | 24:00                | time",
                "quietFrom             | noon                 | time",
                "timeZone              | +02:00               | zone",
                "timeZone              | Europe/Nowhere       | zone",
                "crisisRegion          | XX                   | country",
                "crisisText            | ' '                  | long",
                "crisisPhrases         | ;                    | many",
                "exemptRoles           | ''                   | id",
            })
    void whatDoesNotFitIsRefusedWithTheRule(String key, String written, String code) {
        assertUnfit(key, written, code);
    }

    @Test
    void boundsOfLengthAndNumberAreKeptToTheLast() throws Unfit {
        assertThat(setting("crisisText").normal("ñ".repeat(1000))).hasSize(1000);
        assertUnfit("crisisText", "x".repeat(1001), "long");
        assertThat(setting("welcomeText").normal("🌱".repeat(1500))).isNotEmpty();
        assertUnfit("crisisPhrases", "x".repeat(81), "long");
        StringBuilder ids = new StringBuilder();
        StringBuilder phrases = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            ids.append(Long.parseLong(LONG_ID) + i).append(' ');
        }
        for (int i = 0; i < 101; i++) {
            phrases.append("phrase ").append(i).append('\n');
        }
        assertUnfit("exemptChannels", ids.toString(), "many");
        assertUnfit("crisisIgnore", phrases.toString(), "many");
    }

    /// Characters that show a text as another one than it is.
    @ParameterizedTest
    @CsvSource({"202E", "2066", "200F", "0007", "D800"})
    void textWithHiddenCharactersIsRefused(String code) {
        String hidden = "calm" + (char) Integer.parseInt(code, 16) + "mlac";
        assertUnfit("crisisText", hidden, "hidden");
        assertUnfit("crisisPhrases", hidden, "hidden");
    }

    /// Two ways of writing the same letter are one.
    @Test
    void accentsAreKeptInOneForm() throws Unfit {
        assertThat(setting("crisisPhrases").normal("cafe\u0301")).isEqualTo("café");
    }

    private static void assertUnfit(String key, String written, String code) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> setting(key).normal(written))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(Objects.toString(e.getMessage())).isEqualTo(code));
    }

    private static Setting<?> setting(String key) {
        return Settings.byKey(key).orElseThrow();
    }
}
