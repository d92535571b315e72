package dev.hearth.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest names; classes that run outside a jar have none.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Hearth " + number()};
    }

    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
