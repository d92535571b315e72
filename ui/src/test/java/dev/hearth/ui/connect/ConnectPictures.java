package dev.hearth.ui.connect;

import dev.hearth.control.BotPermission;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.text.Language;
import java.util.List;

/// The Connect page in each of its states, for pictures of it.
public final class ConnectPictures {
    private final FakeDesk desk = new FakeDesk();
    private final ConnectViewModel model = new ConnectViewModel(desk);

    private ConnectPictures() {}

    /// The states that there are.
    public static List<String> states() {
        return List.of(
                "away",
                "begin",
                "shape",
                "found",
                "refused",
                "intents",
                "invite",
                "waiting",
                "permissions",
                "ready",
                "online",
                "clock");
    }

    /// The page in one of them.
    public static Page page(String state, Language language) {
        var pictures = new ConnectPictures();
        pictures.bring(state);
        return ConnectView.page(language, pictures.model, url -> {});
    }

    private void bring(String state) {
        switch (state) {
            case "away" -> desk.away(Away.ENDED);
            case "begin" -> desk.tell(FakeDesk.view(BotState.STOPPED, false));
            case "shape" -> {
                desk.tell(FakeDesk.view(BotState.STOPPED, false));
                model.typed("104711000000000000");
            }
            case "found", "refused" -> {
                desk.tell(FakeDesk.view(BotState.STOPPED, false));
                model.typed(FakeDesk.TOKEN);
                model.check(FakeDesk.TOKEN);
                desk.answer(state.equals("found") ? FakeDesk.good() : FakeDesk.failing("token-refused"));
            }
            default -> later(state);
        }
    }

    private void later(String state) {
        desk.tell(FakeDesk.view(state.equals("online") ? BotState.ONLINE : BotState.OFFLINE, true));
        desk.answer(
                switch (state) {
                    case "intents" -> FakeDesk.intentOff();
                    case "permissions" ->
                        FakeDesk.good(FakeDesk.guild(BotPermission.SEND_MESSAGES, BotPermission.EMBED_LINKS));
                    case "ready", "online" -> FakeDesk.good(FakeDesk.guild());
                    case "clock" -> FakeDesk.clockOff();
                    default -> FakeDesk.good();
                });
        if (state.equals("waiting")) {
            model.inviteUsed();
        }
    }
}
