package dev.hearth.engine.guild.feedback;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.InstantSource;

/// The room of feedback and reports: what it contributes to the engine.
public final class FeedbackFeature {
    private FeedbackFeature() {}

    public static Feature of(
            Database database,
            MemberSeal seal,
            SettingsService settings,
            Courier courier,
            EntryIds ids,
            InstantSource clock) {
        Words words = Words.beside(FeedbackFeature.class, TicketReplies.ROOM);
        TicketService service =
                new TicketService(words, new TicketRepository(database, seal), settings, courier, ids, clock);
        Feature.Declaration room = Feature.named(TicketReplies.ROOM);
        for (Kind kind : Kind.values()) {
            TicketCommand command = new TicketCommand(kind, words, service);
            room.command(command.forMembers()).command(command.forStaff()).actions(command.actions());
        }
        return room.requests(new TicketRequests(service).all()).build();
    }
}
