package dev.hearth.ui.link;

import dev.hearth.ui.port.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens web addresses by the means that each system has for it.
public final class SystemBrowser implements Browser {
    @Override
    public void open(String url) {
        // Whatever a message calls a link: programs and files are not opened.
        if (url.startsWith("https://") || url.startsWith("http://")) {
            Thread.ofVirtual().name("browser").start(() -> run(url));
        }
    }

    private static void run(String url) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name").toLowerCase(Locale.ROOT), url))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // A system without a browser: the address can still be copied.
        }
    }

    static List<String> command(String system, String url) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", url);
    }
}
