package dev.hearth.engine.discord;

import dev.hearth.control.Bot;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Intake;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.feature.People;
import dev.hearth.engine.talk.Courier;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;

/// The connection's figures, asked from JDA when somebody wants to know.
public final class GatewayWatch extends ListenerAdapter implements Gateway {
    /// Milliseconds; Discord asks for a heartbeat each 41,250.
    private static final double LONGEST_PING = 30_000;

    private static final Set<JDA.Status> OVER = EnumSet.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN);

    private final Identifies identifies = new Identifies();
    private final Pictures pictures;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable ShardManager shards;
    private volatile @Nullable Bot bot;
    private volatile @Nullable String application;
    private volatile @Nullable DiscordSession session;
    private volatile boolean underWay;
    private volatile boolean hasCommands;
    private volatile Set<Intake> intakes = Set.of();

    /// @param restBase where the REST API lies
    public GatewayWatch(String restBase) {
        this.pictures = new Pictures(restBase);
    }

    /// Tells when the link may be another one than before.
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /// The guilds that the bot is in, by this connection.
    public Guilds live() {
        return new GuildsAtDiscord(this::current, pictures, () -> intakes);
    }

    /// People by name, by this connection.
    public People people() {
        return new PeopleAtDiscord(this::current, pictures);
    }

    /// Brings posts to channels, by this connection.
    ///
    /// @param ids signs the controls of what is posted
    public Courier courier(CustomIds ids) {
        return new JdaCourier(this::current, new ReplyRenderer(ids));
    }

    /// The members of the guilds, by this connection.
    public Members members() {
        return new MembersAtDiscord(this::current);
    }

    Identifies identifiesWatch() {
        return identifies;
    }

    /// The way to Discord begins or ends.
    void underWay(boolean now) {
        underWay = now;
    }

    void hasCommands(boolean now) {
        hasCommands = now;
    }

    /// What Discord will tell the bot besides, in the session that begins.
    void takesIn(Set<Intake> now) {
        intakes = now;
    }

    /// The bot is there.
    void arrived(DiscordSession now) {
        session = now;
    }

    /// Discord is being left: what is left of the session tells nothing any more.
    void left() {
        shards = null;
        session = null;
        hasCommands = false;
    }

    @Override
    public void onReady(ReadyEvent event) {
        shards = event.getJDA().getShardManager();
        var self = event.getJDA().getSelfUser();
        application = self.getApplicationId();
        bot = new Bot(self.getId(), self.getEffectiveName(), pictures.of(self));
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Link link() {
        if (underWay) {
            return Link.CONNECTING;
        }
        return current().map(GatewayWatch::linkOf).orElse(Link.OFFLINE);
    }

    @Override
    public Duration ping() {
        return measured(current().map(ShardManager::getAverageGatewayPing).orElse(0.0));
    }

    /// JDA notes when it sent a heartbeat after it was sent. An answer that is quicker than the note is counted from
    /// the heartbeat before, a whole interval ago: that is no latency, and one that long would end the connection.
    static Duration measured(double millis) {
        return millis < 0 || millis > LONGEST_PING ? Duration.ZERO : Duration.ofMillis(Math.round(millis));
    }

    @Override
    public int guilds() {
        return current()
                .map(there -> Math.toIntExact(there.getGuildCache().size()))
                .orElse(0);
    }

    @Override
    public boolean hasCommands() {
        return hasCommands;
    }

    @Override
    public List<Lack> lacks() {
        return current().stream()
                .flatMap(there -> there.getGuildCache().stream())
                .map(GatewayWatch::lackOf)
                .filter(lack -> !lack.missing().isEmpty())
                .toList();
    }

    @Override
    public Optional<Bot> bot() {
        return Optional.ofNullable(bot);
    }

    @Override
    public Optional<String> application() {
        return Optional.ofNullable(application);
    }

    @Override
    public int identifies() {
        return identifies.count();
    }

    @Override
    public void syncCommands() {
        DiscordSession now = session;
        if (now != null && current().isPresent()) {
            now.sync();
        }
    }

    /// A session that Discord ended leaves its figures behind; they are no longer true.
    private Optional<ShardManager> current() {
        return Optional.ofNullable(shards)
                .filter(there -> there.getStatuses().values().stream().noneMatch(OVER::contains));
    }

    private static Link linkOf(ShardManager shards) {
        boolean connected = shards.getStatuses().values().stream().allMatch(JDA.Status.CONNECTED::equals);
        return connected ? Link.CONNECTED : Link.LOST;
    }

    private static Lack lackOf(Guild guild) {
        long granted = Permission.getRaw(guild.getSelfMember().getPermissions());
        return new Lack(guild.getName(), GuildsAtDiscord.missing(granted));
    }
}
