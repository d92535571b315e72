package dev.hearth.ui.kit;

/// A range of rows, from where it was begun to where it was led.
public final class RowSelection {
    private static final int NONE = -1;

    private final Runnable changed;
    private Runnable listener = () -> {};
    private int anchor = NONE;
    private int lead = NONE;

    RowSelection(Runnable changed) {
        this.changed = changed;
    }

    /// Selects a row, or with extension all from the anchor to it.
    public void select(int row, boolean extend) {
        set(extend && anchor != NONE ? anchor : row, row);
    }

    /// Selects from one row to another; both -1 for none.
    public void set(int newAnchor, int newLead) {
        boolean same = anchor == newAnchor && lead == newLead;
        anchor = newAnchor;
        lead = newLead;
        if (!same) {
            changed.run();
            listener.run();
        }
    }

    public void clear() {
        set(NONE, NONE);
    }

    public boolean isEmpty() {
        return lead == NONE;
    }

    public boolean contains(int row) {
        return !isEmpty() && row >= first() && row <= last();
    }

    public int first() {
        return Math.min(anchor, lead);
    }

    public int last() {
        return Math.max(anchor, lead);
    }

    public int anchor() {
        return anchor;
    }

    /// The row that the keyboard is at; -1 for none.
    public int lead() {
        return lead;
    }

    /// What happens after each change.
    public void setOnChanged(Runnable action) {
        listener = action;
    }

    void selectAll(int count) {
        if (count > 0) {
            set(0, count - 1);
        }
    }

    void limit(int count) {
        if (last() >= count) {
            clear();
        }
    }
}
