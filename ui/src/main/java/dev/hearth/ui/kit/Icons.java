package dev.hearth.ui.kit;

import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where icons come from.
public final class Icons {
    private static final String FLAME = "M12.3 1C12.8 4.200 14.300 5.900 16 7.900 17.600 9.800 19 11.700 19 14.600"
            + " 19 18.300 15.900 20.500 12 20.500 8.100 20.500 5 18.300 5 14.600 5 11.900 6.300 10 8.100 8.200"
            + " 8.400 9.700 8.900 10.700 9.900 11.200 9.400 7.600 10.200 4 12.300 1Z";

    private Icons() {}

    /// An icon of the Feather pack.
    ///
    /// @param literal such as `fth-home`
    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    /// The program's own mark, drawn with the style class `flame`.
    public static SVGPath flame() {
        var flame = new SVGPath();
        flame.setContent(FLAME);
        flame.getStyleClass().add("flame");
        return flame;
    }
}
