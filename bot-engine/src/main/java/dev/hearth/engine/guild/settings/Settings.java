package dev.hearth.engine.guild.settings;

import static dev.hearth.engine.guild.settings.SettingGroup.CARE;
import static dev.hearth.engine.guild.settings.SettingGroup.CHANNELS;
import static dev.hearth.engine.guild.settings.SettingGroup.FEATURES;
import static dev.hearth.engine.guild.settings.SettingGroup.GENERAL;
import static dev.hearth.engine.guild.settings.SettingGroup.MODERATION;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.guild.settings.SettingType.ChannelUse;
import dev.hearth.engine.guild.settings.SettingType.RoleUse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every setting of a guild. Where a standard is missing nothing is set: no channel, no role, no text, and for language
/// and time zone what the installation has.
public final class Settings {
    public static final Setting<ChannelId> MOD_ALERT_CHANNEL = alerts("modAlertChannelId", Effect.CRISIS);
    public static final Setting<ChannelId> MOD_LOG_CHANNEL = alerts("modLogChannelId", Effect.HERE);
    public static final Setting<ChannelId> AUDIT_LOG_CHANNEL = alerts("auditLogChannelId", Effect.HERE);
    public static final Setting<ChannelId> CHECK_IN_CHANNEL = posts("checkInChannelId", Effect.HERE);
    public static final Setting<ChannelId> COPING_TOOL_LOG = posts("copingToolLogId", Effect.HERE);
    public static final Setting<ChannelId> SYSTEM_CHANNEL = posts("systemChannelId", Effect.SYSTEM_LOG);
    public static final Setting<List<ChannelId>> COMMAND_CHANNELS =
            new Setting<>("commandChannelIds", CHANNELS, new SettingType.Channels(50), List.of(), Effect.HERE);

    public static final Setting<Boolean> ENABLE_CHECK_INS = feature("enableCheckIns", true, Effect.HERE);
    public static final Setting<Boolean> ENABLE_JOURNAL = feature("enableJournal", true, Effect.HERE);
    public static final Setting<Boolean> ENABLE_GRATITUDE = feature("enableGratitude", true, Effect.HERE);
    public static final Setting<Boolean> ENABLE_GHOST_LETTERS = feature("enableGhostLetters", true, Effect.HERE);
    public static final Setting<Boolean> ENABLE_AI = feature("enableAi", false, Effect.CHAT);
    public static final Setting<Boolean> ENABLE_CRISIS_ALERTS = feature("enableCrisisAlerts", false, Effect.CRISIS);
    public static final Setting<Boolean> SYSTEM_LOGS = feature("systemLogsEnabled", false, Effect.SYSTEM_LOG);
    public static final Setting<Boolean> CONTEXT_LOGGING = feature("contextLogging", false, Effect.CHAT);
    public static final Setting<Boolean> WELCOME = feature("welcomeEnabled", false, Effect.HERE);
    public static final Setting<String> WELCOME_TEXT = text("welcomeText", FEATURES, 1500, Effect.HERE);

    public static final Setting<Boolean> AUTO_MOD =
            new Setting<>("autoModEnabled", MODERATION, new SettingType.Truth(), false, Effect.HERE);
    public static final Setting<Integer> AUTO_MOD_LEVEL = whole("autoModLevel", MODERATION, 1, 5, 3, Effect.HERE);
    public static final Setting<AutoModAction> AUTO_MOD_MAX_ACTION =
            oneOf("autoModMaxAction", MODERATION, AutoModAction.class, AutoModAction.WARN, Effect.HERE);
    public static final Setting<Integer> AUTO_MOD_TIMEOUT =
            whole("autoModTimeoutMinutes", MODERATION, 1, 40_320, 10, Effect.CRISIS);
    public static final Setting<Boolean> AUTO_MOD_AI =
            new Setting<>("autoModAi", MODERATION, new SettingType.Truth(), false, Effect.HERE);
    public static final Setting<List<ChannelId>> EXEMPT_CHANNELS =
            new Setting<>("exemptChannels", MODERATION, new SettingType.Channels(50), List.of(), Effect.HERE);
    public static final Setting<List<RoleId>> EXEMPT_ROLES =
            new Setting<>("exemptRoles", MODERATION, new SettingType.Roles(50), List.of(), Effect.HERE);
    public static final Setting<RoleId> MODERATOR_ROLE =
            role("moderatorRoleId", MODERATION, RoleUse.MARKS, Effect.HERE);
    public static final Setting<RoleId> SYSTEM_ROLE = role("systemRoleId", MODERATION, RoleUse.GIVEN, Effect.HERE);

    public static final Setting<CheckInVisibility> CHECK_IN_VISIBILITY =
            oneOf("checkInVisibility", CARE, CheckInVisibility.class, CheckInVisibility.PRIVATE, Effect.HERE);
    public static final Setting<Integer> CHECK_IN_MIN_GAP =
            whole("checkInMinGapMinutes", CARE, 0, 1440, 0, Effect.HERE);
    public static final Setting<Integer> REMINDERS_A_DAY = whole("reminderMaxPerDay", CARE, 0, 12, 3, Effect.HERE);
    public static final Setting<Integer> STREAK_GRACE_DAYS =
            whole("streakGraceDaysPerMonth", CARE, 0, 10, 2, Effect.HERE);
    public static final Setting<Integer> CRISIS_SENSITIVITY = whole("crisisSensitivity", CARE, 1, 5, 3, Effect.CRISIS);
    public static final Setting<RoleId> CRISIS_ALERT_ROLE =
            role("crisisAlertRoleId", CARE, RoleUse.PINGED, Effect.CRISIS);
    public static final Setting<Integer> CRISIS_ALERT_COOLDOWN =
            whole("crisisAlertCooldownMin", CARE, 1, 120, 30, Effect.CRISIS);
    public static final Setting<Integer> CRISIS_ACK = whole("crisisAckMinutes", CARE, 0, 240, 15, Effect.CRISIS);
    public static final Setting<String> CRISIS_REGION =
            new Setting<>("crisisRegion", CARE, new SettingType.Country(), null, Effect.CRISIS);
    public static final Setting<String> CRISIS_TEXT = text("crisisText", CARE, 1000, Effect.CRISIS);
    public static final Setting<List<String>> CRISIS_PHRASES = phrases("crisisPhrases");
    public static final Setting<List<String>> CRISIS_IGNORE = phrases("crisisIgnore");

    public static final Setting<Language> LANGUAGE =
            new Setting<>("language", GENERAL, new SettingType.OneOf<>(Language.class), null, Effect.HERE);
    public static final Setting<ZoneId> TIME_ZONE =
            new Setting<>("timeZone", GENERAL, new SettingType.Zone(), null, Effect.HERE);
    public static final Setting<LocalTime> QUIET_FROM = time("quietFrom", LocalTime.of(22, 0), Effect.HERE);
    public static final Setting<LocalTime> QUIET_TO = time("quietTo", LocalTime.of(8, 0), Effect.HERE);
    public static final Setting<Integer> COOLDOWN = whole("cooldownSeconds", GENERAL, 0, 300, 5, Effect.HERE);
    public static final Setting<Integer> AI_DAILY_LIMIT =
            whole("aiDailyLimitPerUser", GENERAL, 0, 500, 20, Effect.CHAT);
    public static final Setting<Integer> CONTEXT_RETENTION =
            whole("contextRetentionDays", GENERAL, 0, 365, 30, Effect.CHAT);
    public static final Setting<Integer> DATA_RETENTION =
            whole("dataRetentionDays", GENERAL, 0, 3650, 0, Effect.PRIVACY);
    public static final Setting<Integer> PURGE_AFTER_LEAVE =
            whole("purgeAfterLeaveDays", GENERAL, 0, 365, 30, Effect.PRIVACY);
    public static final Setting<DigestDay> DIGEST_DAY =
            oneOf("weeklyDigestDay", GENERAL, DigestDay.class, DigestDay.OFF, Effect.HERE);
    public static final Setting<LocalTime> DIGEST_TIME = time("weeklyDigestTime", LocalTime.of(9, 0), Effect.HERE);

    /// All of them, in the order in which they are shown.
    static final List<Setting<?>> ALL = List.of(
            MOD_ALERT_CHANNEL,
            MOD_LOG_CHANNEL,
            AUDIT_LOG_CHANNEL,
            CHECK_IN_CHANNEL,
            COPING_TOOL_LOG,
            SYSTEM_CHANNEL,
            COMMAND_CHANNELS,
            ENABLE_CHECK_INS,
            ENABLE_JOURNAL,
            ENABLE_GRATITUDE,
            ENABLE_GHOST_LETTERS,
            ENABLE_AI,
            ENABLE_CRISIS_ALERTS,
            SYSTEM_LOGS,
            CONTEXT_LOGGING,
            WELCOME,
            WELCOME_TEXT,
            AUTO_MOD,
            AUTO_MOD_LEVEL,
            AUTO_MOD_MAX_ACTION,
            AUTO_MOD_TIMEOUT,
            AUTO_MOD_AI,
            EXEMPT_CHANNELS,
            EXEMPT_ROLES,
            MODERATOR_ROLE,
            SYSTEM_ROLE,
            CHECK_IN_VISIBILITY,
            CHECK_IN_MIN_GAP,
            REMINDERS_A_DAY,
            STREAK_GRACE_DAYS,
            CRISIS_SENSITIVITY,
            CRISIS_ALERT_ROLE,
            CRISIS_ALERT_COOLDOWN,
            CRISIS_ACK,
            CRISIS_REGION,
            CRISIS_TEXT,
            CRISIS_PHRASES,
            CRISIS_IGNORE,
            LANGUAGE,
            TIME_ZONE,
            QUIET_FROM,
            QUIET_TO,
            COOLDOWN,
            AI_DAILY_LIMIT,
            CONTEXT_RETENTION,
            DATA_RETENTION,
            PURGE_AFTER_LEAVE,
            DIGEST_DAY,
            DIGEST_TIME);

    private static final Map<String, Setting<?>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Setting::key, Function.identity()));

    private Settings() {}

    static Optional<Setting<?>> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    static List<Setting<?>> of(SettingGroup group) {
        return ALL.stream().filter(setting -> setting.group() == group).toList();
    }

    private static Setting<ChannelId> alerts(String key, Effect effect) {
        return new Setting<>(key, CHANNELS, new SettingType.Channel(ChannelUse.ALERTS), null, effect);
    }

    private static Setting<ChannelId> posts(String key, Effect effect) {
        return new Setting<>(key, CHANNELS, new SettingType.Channel(ChannelUse.POSTS), null, effect);
    }

    private static Setting<Boolean> feature(String key, boolean standard, Effect effect) {
        return new Setting<>(key, FEATURES, new SettingType.Truth(), standard, effect);
    }

    private static Setting<String> text(String key, SettingGroup group, int most, Effect effect) {
        return new Setting<>(key, group, new SettingType.Text(most), null, effect);
    }

    private static Setting<RoleId> role(String key, SettingGroup group, RoleUse use, Effect effect) {
        return new Setting<>(key, group, new SettingType.Role(use), null, effect);
    }

    private static Setting<Integer> whole(
            String key, SettingGroup group, int least, int most, int standard, Effect effect) {
        return new Setting<>(key, group, new SettingType.Whole(least, most), standard, effect);
    }

    private static <E extends Enum<E>> Setting<E> oneOf(
            String key, SettingGroup group, Class<E> values, @Nullable E standard, Effect effect) {
        return new Setting<>(key, group, new SettingType.OneOf<>(values), standard, effect);
    }

    private static Setting<LocalTime> time(String key, LocalTime standard, Effect effect) {
        return new Setting<>(key, GENERAL, new SettingType.Clock(), standard, effect);
    }

    private static Setting<List<String>> phrases(String key) {
        return new Setting<>(key, CARE, new SettingType.Phrases(100, 80), List.of(), Effect.CRISIS);
    }
}
