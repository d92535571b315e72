package dev.hearth.ui.trial;

import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.SettingsView.ChannelView;
import dev.hearth.control.engine.SettingsView.RoleView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is wanted for one guild as it is written for another, where channels and roles have other ids: each is found
/// there by its name. The two are known to two engines, so neither can do this.
///
/// @param edits what to save there
/// @param left  the keys of what has no namesake there, and stays as it is
record Carried(List<SettingEdit> edits, List<String> left) {
    Carried {
        edits = List.copyOf(edits);
        left = List.copyOf(left);
    }

    static Carried over(Wanted wanted, SettingsView there) {
        var edits = new ArrayList<SettingEdit>();
        var left = new ArrayList<String>();
        var known = there.settings().stream().map(SettingView::key).toList();
        for (var setting : wanted.view().settings()) {
            var value = wanted.value(setting);
            var carried = value.flatMap(text -> carry(setting.kind(), text, wanted.view(), there));
            if (!known.contains(setting.key()) || (carried.isEmpty() && value.isPresent())) {
                left.add(setting.key());
            } else {
                edits.add(new SettingEdit(setting.key(), carried));
            }
        }
        return new Carried(edits, left);
    }

    /// The same without those that cannot hold there.
    Carried without(List<String> keys) {
        return new Carried(
                edits.stream().filter(edit -> !keys.contains(edit.key())).toList(),
                Stream.concat(left.stream(), keys.stream()).distinct().toList());
    }

    private static Optional<String> carry(SettingView.Kind kind, String value, SettingsView here, SettingsView there) {
        return switch (kind) {
            case CHANNEL, CHANNELS -> each(value, id -> channel(id, here, there));
            case ROLE, ROLES -> each(value, id -> role(id, here, there));
            default -> Optional.of(value);
        };
    }

    @FunctionalInterface
    private interface Namesake {
        Optional<String> of(String id);
    }

    /// All of them, or none.
    private static Optional<String> each(String ids, Namesake namesake) {
        var all = List.of(ids.split(" "));
        var found = all.stream().flatMap(id -> namesake.of(id).stream()).toList();
        return found.size() == all.size() ? Optional.of(String.join(" ", found)) : Optional.empty();
    }

    private static Optional<String> channel(String id, SettingsView here, SettingsView there) {
        return here.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .flatMap(channel -> only(there.channels().stream()
                        .filter(one ->
                                one.name().equals(channel.name()) && one.kind().equals(channel.kind()))
                        .map(ChannelView::id)));
    }

    private static Optional<String> role(String id, SettingsView here, SettingsView there) {
        return here.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .flatMap(role -> only(there.roles().stream()
                        .filter(one -> one.name().equals(role.name()))
                        .map(RoleView::id)));
    }

    private static Optional<String> only(Stream<String> found) {
        var two = found.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }
}
