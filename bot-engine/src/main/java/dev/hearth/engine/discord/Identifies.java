package dev.hearth.engine.discord;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;

/// Counts how often a shard introduced itself to Discord, which takes back a token that does so a thousand times a
/// day. JDA does not say whether what it has just sent was an IDENTIFY or a RESUME; but it queues a shard for the one
/// and not for the other. The queue alone would count attempts that never reached Discord.
final class Identifies extends ListenerAdapter {
    private final AtomicInteger count = new AtomicInteger();
    private final Set<JDA> queued = ConcurrentHashMap.newKeySet();

    int count() {
        return count.get();
    }

    /// A queue for the shards of one session.
    SessionController queue() {
        return new Queue();
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        if (event.getNewStatus() == JDA.Status.AWAITING_LOGIN_CONFIRMATION && queued.remove(event.getJDA())) {
            count.incrementAndGet();
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        queued.remove(event.getJDA());
    }

    private final class Queue extends ConcurrentSessionController {
        private volatile String gateway = "";

        @Override
        public ShardedGateway getShardedGateway(JDA api) {
            var found = super.getShardedGateway(api);
            gateway = found.getUrl();
            return found;
        }

        /// Where the REST API said that the gateway is. JDA asks here when the address for resumes does not answer, and
        /// would go to the real Discord otherwise, also from the practice one.
        @Override
        public String getGateway() {
            return gateway.isEmpty() ? super.getGateway() : gateway;
        }

        @Override
        public void appendSession(SessionConnectNode node) {
            queued.add(node.getJDA());
            super.appendSession(node);
        }
    }
}
