package dev.hearth.bench;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreSettings;
import dev.hearth.engine.base.store.StoreUnusable;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.guild.settings.SettingsService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What access and a guild's settings add to each command once they are in memory: the gates (bans, roles and
/// permissions; toggle, channels, pause), and the reading of one value. The goal for both gates together is 20 µs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GateCost {
    private static final int PEOPLE = 5_000;
    private static final int GUILDS = 500;
    private static final int PAUSE_SECONDS = 5;
    private static final long PERMISSIONS = GuildPermission.MANAGE_SERVER.bit();
    private static final RoleId ROLE = new RoleId(1);
    private static final Terms MODERATORS = Terms.forModerators(GuildPermission.MANAGE_SERVER);
    private static final Terms TERMS = Terms.switchedBy(Settings.ENABLE_CHECK_INS.key());

    /// A real store, which is asked once a guild.
    private final Database database = store();

    private final SettingsService settings = SettingsFeature.service(
            database,
            new HouseRules(ZoneOffset.UTC, PAUSE_SECONDS),
            new Nowhere(),
            new EntryIds(InstantSource.system(), new Random(1)),
            InstantSource.system());

    private final Admission access = AccessFeature.gate(AccessFeature.service(database, settings));
    private final Admission gate = SettingsFeature.gate(settings);
    private final Admission both = Admission.inOrder(List.of(access, gate));
    private long turn;

    private static Database store() {
        try {
            Path folder = Files.createTempDirectory("hearth-gate");
            return Database.open(new StoreSettings.Derby(
                    folder.resolve("db"), folder.resolve("backups"), new SecretKeySpec(new byte[32], "AES")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everybody comes once, so that what is measured asks the store for nothing.
    @Setup(Level.Trial)
    public void fill(Blackhole hole) {
        for (int i = 0; i < PEOPLE; i++) {
            admit(both, MODERATORS, hole);
        }
    }

    /// Closes the store.
    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    /// The gate of settings alone.
    @Benchmark
    public void gate(Blackhole hole) {
        admit(gate, TERMS, hole);
    }

    /// Both gates, for a command of members.
    @Benchmark
    public void both(Blackhole hole) {
        admit(both, TERMS, hole);
    }

    /// Both gates, for a command that asks for a permission or the moderator role.
    @Benchmark
    public void bothForModerators(Blackhole hole) {
        admit(both, MODERATORS, hole);
    }

    /// One command of one of many members in one of many guilds, each after their pause.
    private void admit(Admission admission, Terms terms, Blackhole hole) {
        long now = turn++;
        Origin there =
                new Origin.InGuild(new GuildId(1 + now % GUILDS), new ChannelId(1), PERMISSIONS, Set.of(ROLE), true);
        Instant at = Instant.ofEpochSecond(now / PEOPLE * 2 * PAUSE_SECONDS);
        Invocation in = new Invocation(new UserId(1 + now % PEOPLE), there, Language.EN, Answers.NONE, List.of(), at);
        Admission.Verdict verdict = admission.admit(new Request(
                "checkin",
                List.of(),
                _ -> {
                    throw new IllegalStateException("only admitted, never run");
                },
                terms,
                true,
                in));
        if (verdict instanceof Admission.Verdict.Refused) {
            throw new IllegalStateException("a refusal costs something else");
        }
        hole.consume(verdict);
    }

    /// One value of one of many guilds.
    @Benchmark
    public void read(Blackhole hole) {
        hole.consume(settings.of(new GuildId(1 + turn++ % GUILDS)).get(Settings.COOLDOWN));
    }

    private static final class Nowhere implements Guilds {
        @Override
        public boolean online() {
            return false;
        }

        @Override
        public List<GuildFacts.Summary> all() {
            return List.of();
        }

        @Override
        public Optional<GuildFacts> find(GuildId guild) {
            return Optional.empty();
        }
    }
}
