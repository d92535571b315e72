package dev.hearth.engine.discord;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Counts how often a shard introduced itself to Discord, which takes back a token that does so a thousand times a
/// day. JDA does not say whether what it has just sent was an IDENTIFY or a RESUME, so it is told by whether there was
/// a
/// session to resume.
final class Identifies extends ListenerAdapter {
    private final AtomicInteger count = new AtomicInteger();
    private final Set<JDA> resumable = ConcurrentHashMap.newKeySet();

    int count() {
        return count.get();
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        if (event.getNewStatus() == JDA.Status.AWAITING_LOGIN_CONFIRMATION && !resumable.contains(event.getJDA())) {
            count.incrementAndGet();
        }
    }

    @Override
    public void onReady(ReadyEvent event) {
        resumable.add(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        resumable.add(event.getJDA());
    }

    @Override
    public void onSessionInvalidate(SessionInvalidateEvent event) {
        resumable.remove(event.getJDA());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        resumable.remove(event.getJDA());
    }
}
