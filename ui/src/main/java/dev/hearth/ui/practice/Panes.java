package dev.hearth.ui.practice;

import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.chat.Place;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What stands around the conversation, and which of it is open. It outlives the view, which every language makes anew.
final class Panes {
    private final FaultsViewModel faults;
    private final TrafficViewModel traffic;
    private final SearchViewModel search;
    private final BooleanProperty backstage = new SimpleBooleanProperty();
    private final BooleanProperty trafficChosen = new SimpleBooleanProperty();
    private final BooleanProperty members = new SimpleBooleanProperty(true);

    Panes(PracticePort port, ConversationViewModel conversation, Supplier<Optional<Place>> here, Consumer<Place> open) {
        faults = new FaultsViewModel(port);
        traffic = new TrafficViewModel(port);
        search = new SearchViewModel(conversation, here, open);
    }

    /// Asks for what is shown; armed faults also while the drawer is closed, so that nobody forgets them.
    void look() {
        if (backstage.get() || faults.armedProperty().get() > 0) {
            faults.look();
        }
        if (backstage.get() && trafficChosen.get()) {
            traffic.look();
        }
    }

    FaultsViewModel faults() {
        return faults;
    }

    TrafficViewModel traffic() {
        return traffic;
    }

    SearchViewModel search() {
        return search;
    }

    /// Whether the drawer with faults and traffic is open.
    BooleanProperty backstageProperty() {
        return backstage;
    }

    /// Whether the drawer shows the traffic, not the faults.
    BooleanProperty trafficChosenProperty() {
        return trafficChosen;
    }

    /// Whether members are to be shown where there is room for them.
    BooleanProperty membersProperty() {
        return members;
    }
}
