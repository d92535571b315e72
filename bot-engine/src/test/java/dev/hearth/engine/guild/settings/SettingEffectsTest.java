package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.util.ReflectionUtils;

/// Which test proves that a setting does what it says. A setting that works and has no proof fails here, as does a
/// proof of one that still waits for its room.
class SettingEffectsTest {
    private static final String AUTO_MODERATION = "AutoModerationEndToEndTest#";
    private static final String CARE = "CareRoomsEndToEndTest#";
    private static final String REMINDERS = "care.reminder.OutboxTest#";
    private static final String DIGEST = "care.mood.DigestTest#";
    private static final String GUILD = "GuildSettingsEndToEndTest#";

    private static final Map<Setting<?>, String> PROOFS = Map.ofEntries(
            Map.entry(Settings.MOD_LOG_CHANNEL, AUTO_MODERATION + "repetitionIsNoticedToldInPrivateAndTakenBack"),
            Map.entry(
                    Settings.AUDIT_LOG_CHANNEL,
                    AUTO_MODERATION + "withoutALogChannelTheAuditLogAndThenTheAlertChannelAreUsed"),
            Map.entry(Settings.CHECK_IN_CHANNEL, GUILD + "aCheckInIsSharedOnlyByPressingAndAsTheServerHasIt"),
            Map.entry(
                    Settings.COPING_TOOL_LOG,
                    "care.coping.ToolLogTest#aGuildIsToldOnceADayHowOftenToolsWereUsedAndNotByWhom"),
            Map.entry(Settings.COMMAND_CHANNELS, GUILD + "commandsAreAnsweredInTheirChannelsAndSettingsEverywhere"),
            Map.entry(Settings.ENABLE_CHECK_INS, GUILD + "switchedOffCheckInsAreRefusedKindlyButStayOnesOwn"),
            Map.entry(Settings.WELCOME, AUTO_MODERATION + "whoComesGetsTheRoleAndAHello"),
            Map.entry(Settings.WELCOME_TEXT, AUTO_MODERATION + "whoComesGetsTheRoleAndAHello"),
            Map.entry(Settings.AUTO_MOD, AUTO_MODERATION + "repetitionIsNoticedToldInPrivateAndTakenBack"),
            Map.entry(
                    Settings.AUTO_MOD_LEVEL, AUTO_MODERATION + "contentIsHeldAgainstTheLevelAndTheFurthestStepIsKept"),
            Map.entry(
                    Settings.AUTO_MOD_MAX_ACTION,
                    AUTO_MODERATION + "contentIsHeldAgainstTheLevelAndTheFurthestStepIsKept"),
            Map.entry(
                    Settings.AUTO_MOD_AI,
                    "AiModerationEndToEndTest#aServiceIsNamedAskedWhereAServerWantsItAndForgotten"),
            Map.entry(Settings.EXEMPT_CHANNELS, AUTO_MODERATION + "whoIsExemptIsLeftAlone"),
            Map.entry(Settings.EXEMPT_ROLES, AUTO_MODERATION + "whoIsExemptIsLeftAlone"),
            Map.entry(Settings.MODERATOR_ROLE, AUTO_MODERATION + "whoIsExemptIsLeftAlone"),
            Map.entry(Settings.SYSTEM_ROLE, AUTO_MODERATION + "whoComesGetsTheRoleAndAHello"),
            Map.entry(Settings.CHECK_IN_VISIBILITY, GUILD + "aCheckInIsSharedOnlyByPressingAndAsTheServerHasIt"),
            Map.entry(Settings.CHECK_IN_MIN_GAP, GUILD + "checkInsKeepTheirDistance"),
            Map.entry(Settings.LANGUAGE, GUILD + "theServersLanguageIsSpokenToThoseWhoseOwnIsUnknown"),
            Map.entry(Settings.TIME_ZONE, "care.mood.GuildDayTest#aCheckInBelongsToTheDayOfItsGuild"),
            Map.entry(
                    Settings.ENABLE_JOURNAL,
                    "JournalEndToEndTest#aServerCanSwitchTheJournalOffAndThePrivateConversationKeepsIt"),
            Map.entry(Settings.ENABLE_GRATITUDE, CARE + "whatAServerSwitchesOffIsReallyOffThere"),
            Map.entry(Settings.ENABLE_GHOST_LETTERS, CARE + "whatAServerSwitchesOffIsReallyOffThere"),
            Map.entry(Settings.REMINDERS_A_DAY, REMINDERS + "noMoreComeInADayThanTheGuildWants"),
            Map.entry(
                    Settings.QUIET_FROM, REMINDERS + "inAChannelItComesWithoutItsWordsAndNeverInQuietHoursOrToWhoLeft"),
            Map.entry(Settings.QUIET_TO, REMINDERS + "inAChannelItComesWithoutItsWordsAndNeverInQuietHoursOrToWhoLeft"),
            Map.entry(Settings.DIGEST_DAY, DIGEST + "aGuildIsToldOnceAWeekOnItsDayAndAtItsTime"),
            Map.entry(Settings.DIGEST_TIME, DIGEST + "aGuildIsToldOnceAWeekOnItsDayAndAtItsTime"),
            Map.entry(Settings.STREAK_GRACE_DAYS, "ProfileEndToEndTest#theServersGraceDaysCountThereAndAPauseSaysSo"),
            Map.entry(Settings.COOLDOWN, GUILD + "oneCommandAfterAnotherWaitsAsLongAsTheServerWants"));

    @Test
    void everySettingThatWorksHasAProofAndNoneThatWaits() {
        assertThat(PROOFS.keySet())
                .isEqualTo(Settings.ALL.stream()
                        .filter(setting -> !setting.effect().isWaiting())
                        .collect(toSet()));
    }

    @Test
    void everyProofIsATestThatThereIs() {
        assertThat(PROOFS.values()).allSatisfy(proof -> {
            List<String> parts = Stream.of(proof.split("#", 2)).toList();
            Class<?> test = Class.forName("dev.hearth.engine." + parts.getFirst());
            assertThat(ReflectionUtils.findMethods(
                            test, method -> method.getName().equals(parts.getLast())))
                    .singleElement()
                    .satisfies(method -> assertThat(AnnotationSupport.isAnnotated(
                                    method, org.junit.platform.commons.annotation.Testable.class))
                            .isTrue());
        });
    }
}
