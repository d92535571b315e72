package dev.hearth.control;

import dev.hearth.control.engine.AccessChanges;
import dev.hearth.control.engine.AccessSubject;
import dev.hearth.control.engine.Activity;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.ExportSettings;
import dev.hearth.control.engine.FindPeople;
import dev.hearth.control.engine.ForgetAi;
import dev.hearth.control.engine.GoOffline;
import dev.hearth.control.engine.GoOnline;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.Health;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.InviteView;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.control.engine.ListAccessChanges;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.Reconnect;
import dev.hearth.control.engine.RemoveOwner;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingChanges;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.engine.StopEngine;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellAi;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.control.engine.TellInvite;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.TellStatus;
import dev.hearth.control.engine.TellUsage;
import dev.hearth.control.engine.TicketAnswered;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketList;
import dev.hearth.control.engine.TicketView;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.control.engine.UsageView;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.ChangeSettings;
import dev.hearth.control.supervisor.CheckDiscord;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.control.supervisor.Crashes;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Gaps;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.Happenings;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.KeepToken;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListGaps;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.RaiseConsole;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.control.supervisor.RestartBot;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.control.supervisor.TellHouse;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenShape;
import dev.hearth.control.supervisor.UseSafeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every request there is, with an answer that has something in every field.
final class Samples {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Address ADDRESS = new Address(4711, Bearer.of("0123456789abcdef0123456789abcdef"));
    private static final Bot BOT = new Bot("42", "Ember", Optional.of("https://cdn.example/42.png"));
    private static final Problem PROBLEM = new Problem("token-refused", "What happened.", "What to do.", "where");

    private Samples() {}

    static Map<Request<?>, Object> all() {
        var all = new LinkedHashMap<Request<?>, Object>();
        engine(all);
        guilds(all);
        access(all);
        bots(all);
        tickets(all);
        BackupSamples.addTo(all);
        ai(all);
        TransferSamples.addTo(all);
        all.put(new TellHouse(), house());
        all.put(new ChangeSettings(new Settings(false, true)), new Settings(false, true));
        all.put(new CheckToken("not.a.token"), check());
        all.put(new CheckDiscord(), check());
        all.put(new KeepToken("not.a.token"), view());
        all.put(new ForgetToken(), view());
        history(all);
        all.put(new RaiseConsole(), new Done());
        all.put(new QuitAll(), new Done());
        return all;
    }

    private static void engine(Map<Request<?>, Object> all) {
        var status = new EngineStatus(
                EngineState.DEGRADED,
                NOON,
                List.of("database"),
                Optional.of(PROBLEM),
                "0.1.0",
                NOON.minusSeconds(60),
                Optional.of(BOT),
                3,
                2,
                List.of("backup-overdue"));
        all.put(new TellStatus(), status);
        all.put(new GoOnline(), status);
        all.put(new GoOffline(), status);
        all.put(new Reconnect(), status);
        all.put(new StopEngine(), new Done());
        all.put(
                new TellHealth(),
                new Health(List.of(new Check("disk", Check.Level.WARNING, "low", Map.of("free-mb", "900")))));
        all.put(new TellActivity(), new Activity(List.of(new Activity.Hour(NOON, 7, 1))));
    }

    private static void guilds(Map<Request<?>, Object> all) {
        var entry = new GuildEntry(
                "7", "Harbour", Optional.of("https://cdn.example/7.png"), 12, List.of(BotPermission.EMBED_LINKS), 3, 1);
        var finding = new SettingFinding(
                "modAlertChannelId", SettingFinding.Level.ERROR, "channel-gone", "this server has no such channel");
        var setting = new SettingView(
                "modAlertChannelId",
                "CHANNELS",
                SettingView.Kind.CHANNEL,
                "Crisis alerts",
                "Where moderators are told",
                Optional.of("1185987654321098765"),
                Optional.of("none"),
                "#moderators",
                Optional.of("crisis help"),
                List.of(new SettingsView.Choice("EN", "English")),
                Optional.of(0),
                Optional.of(300),
                List.of(finding));
        var view = new SettingsView(
                Optional.of(entry),
                List.of(new SettingsView.Choice("CHANNELS", "Channels")),
                List.of(setting),
                List.of(new SettingsView.ChannelView("1185987654321098765", "moderators", "TEXT", "Staff", true)),
                List.of(new SettingsView.RoleView("1185987654321098766", "Moderator", true, true)));
        var change = new SettingChange(
                "92", "91", NOON, Optional.of("42"), "SAVE", "quietFrom", Optional.of("22:00"), Optional.of("21:00"));
        var outcome = new SettingsOutcome(true, List.of(change), List.of(finding));
        var edits = List.of(
                new SettingEdit("quietFrom", Optional.of("21:00")), new SettingEdit("quietTo", Optional.empty()));
        var file = new SettingsFile("{}");
        all.put(new ListGuilds(), new GuildList(true, List.of(entry)));
        all.put(new TellSettings("7", "de"), view);
        all.put(new CheckSettings("7", "de", edits), outcome);
        all.put(new SaveSettings("7", "de", edits), outcome);
        all.put(new UndoSettings("7", "de"), outcome);
        all.put(new ListSettingChanges("7", Optional.of("93"), 50), new SettingChanges(List.of(change)));
        all.put(new ExportSettings("7"), file);
        all.put(new ImportSettings("7", "de", file, true), outcome);
        all.put(new CopySettings("7", "8", "de", true), outcome);
    }

    private static void access(Map<Request<?>, Object> all) {
        var staff = new StaffList(List.of(new StaffList.Member("42", "OWNER")), List.of("7"));
        var subject = new AccessSubject("USER", "43");
        var change = new AccessChanges.Change(
                "91",
                NOON,
                Optional.of("42"),
                subject,
                "BAN",
                Optional.of("MOD"),
                Optional.of(NOON.plusSeconds(60)),
                Optional.of("as staff wrote it"));
        var invite = new InviteView(
                "https://discord.com/oauth2/authorize?client_id=42",
                List.of(BotPermission.EMBED_LINKS, BotPermission.MANAGE_ROLES),
                List.of(BotPermission.MANAGE_ROLES));
        all.put(new NameOwner("42"), staff);
        all.put(new RemoveOwner("42"), staff);
        all.put(new ListStaff(), staff);
        all.put(new ShowStaffCommands("7", true), staff);
        all.put(new ListAccessChanges(Optional.of(subject), Optional.of("93"), 50), new AccessChanges(List.of(change)));
        var people =
                new PersonList(List.of(new PersonList.Person("42", "Mira", "mira.of.the.sea", Optional.of("a.png"))));
        all.put(new TellPeople(List.of("42", "43")), people);
        all.put(new FindPeople("7", "mi"), people);
        all.put(new TellInvite(Optional.of("7")), invite);
    }

    private static void tickets(Map<Request<?>, Object> all) {
        var ticket = new TicketView(
                "91",
                "REPORT",
                "ANSWERED",
                Instant.parse("2026-11-25T12:00:00Z"),
                "42",
                Optional.of("7"),
                Optional.of("as the member wrote it"),
                Optional.of("as staff answered"));
        all.put(
                new TellUsage(30),
                new UsageView(List.of(new UsageView.Count("2026-11-25", Optional.of("7"), "joined", 2))));
        var head =
                new TicketHead(ticket.id(), ticket.kind(), ticket.state(), ticket.at(), ticket.user(), ticket.guild());
        all.put(
                new ListTickets(Optional.of("REPORT"), "OPEN", Optional.of("93"), 50),
                new TicketList(List.of(head), 3));
        all.put(new ReadTicket("REPORT", "91"), ticket);
        all.put(new AnswerTicket("REPORT", "91", "as staff answered"), new TicketAnswered(ticket, true));
        all.put(new CloseTicket("REPORT", "91"), ticket);
    }

    private static void bots(Map<Request<?>, Object> all) {
        all.put(new StartBot(Environment.DISCORD), view());
        all.put(new StopBot(Environment.DISCORD), view());
        all.put(new RestartBot(Environment.PRACTICE), view());
        all.put(new UseSafeMode(Environment.PRACTICE), view());
    }

    private static void history(Map<Request<?>, Object> all) {
        var happening =
                new Happening(9, NOON, Environment.DISCORD, Happening.Kind.CRASHED, Map.of("crash", "20261125-120000"));
        all.put(new ListHappenings(Environment.DISCORD, 50), new Happenings(List.of(happening)));
        all.put(
                new ListGaps(Environment.DISCORD),
                new Gaps(List.of(new Gap(NOON, Optional.of(NOON.plusSeconds(5)), Gap.Cause.CRASHED))));
        all.put(
                new ListCrashes(Environment.DISCORD),
                new Crashes(List.of(new Crashes.Entry("20261125-120000", NOON, "ended by signal 9 (KILL)"))));
        all.put(
                new ReadCrash(Environment.DISCORD, "20261125-120000"),
                new CrashReport("20261125-120000", NOON, "ended by signal 9 (KILL)", "the report"));
        all.put(
                new ReadLog(Environment.DISCORD, Optional.of("engine.1.log:200"), 100),
                new LogPage(List.of("{\"level\":\"INFO\"}"), Optional.of("engine.1.log:100")));
    }

    private static EnvironmentView view() {
        return new EnvironmentView(
                Environment.DISCORD,
                BotState.WAITING,
                NOON,
                true,
                Optional.of(PROBLEM),
                Optional.of(NOON.plusSeconds(4)),
                Optional.of(ADDRESS),
                Optional.of(ADDRESS),
                true,
                Optional.of(BOT),
                Optional.of("20261125-120000"),
                12,
                500,
                "/home/mira/hearth/discord");
    }

    private static House house() {
        return new House(
                "0.1.0",
                4242,
                NOON,
                "/home/mira/hearth",
                List.of(view()),
                Settings.defaults(),
                Optional.of(PROBLEM),
                Optional.of(200_000_000L));
    }

    private static TokenCheck check() {
        return new TokenCheck(
                TokenShape.GOOD,
                Optional.of(PROBLEM),
                Optional.of(BOT),
                List.of(new TokenCheck.IntentCheck(TokenCheck.PrivilegedIntent.MESSAGE_CONTENT, true, false)),
                List.of(new TokenCheck.GuildSeen("7", "Harbour", List.of(BotPermission.EMBED_LINKS))),
                Optional.of("https://discord.com/oauth2/authorize?client_id=42"),
                Optional.of(3600L),
                Optional.of(997));
    }

    private static void ai(Map<Request<?>, Object> all) {
        var address = "https://ai.example.org/v1";
        var view = new AiView(Optional.of(address), true, "judge-1", Optional.of(NOON), Optional.empty(), false, 12);
        var busy = Problem.of("ai-too-much", "Too much.", "Ask less.");
        all.put(
                new TellAi(),
                new AiView(Optional.of(address), true, "", Optional.of(NOON), Optional.of(busy), true, 3));
        all.put(new KeepAi(address, Optional.of("sk-test"), "judge-1"), view);
        all.put(new ForgetAi(), new AiView(Optional.empty(), false, "", Optional.empty(), Optional.empty(), false, 0));
    }
}
