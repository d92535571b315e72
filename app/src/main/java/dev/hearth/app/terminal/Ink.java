package dev.hearth.app.terminal;

/// Colour and weight on a terminal that has them; plain text elsewhere.
///
/// @param coloured whether escape sequences are wanted
record Ink(boolean coloured) {
    String strong(String text) {
        return dyed(text, "1");
    }

    String faint(String text) {
        return dyed(text, "2");
    }

    String warm(String text) {
        return dyed(text, "33");
    }

    String alarming(String text) {
        return dyed(text, "31");
    }

    private String dyed(String text, String code) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /// Text from outside without what could steer the terminal: an escape sequence in a message must not move the
    /// cursor or change the window's title.
    static String harmless(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
