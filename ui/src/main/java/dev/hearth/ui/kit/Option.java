package dev.hearth.ui.kit;

/// Something that can be picked, by name.
///
/// @param value what is written where it is picked
/// @param label what people call it
/// @param detail what tells it from others of that name, or should be known before; may be empty
/// @param icon  a literal of the Feather pack
public record Option(String value, String label, String detail, String icon) {
    public boolean isSought(String sought) {
        return Folded.holds(Folded.of(label + " " + detail + " " + value), sought);
    }
}
