package dev.hearth.ui.page;

/// Opens another page, for a page that knows of it no more than the name.
@FunctionalInterface
public interface Navigator {
    /// Shows the page of that id; one that is not there is passed over.
    void open(String pageId);
}
