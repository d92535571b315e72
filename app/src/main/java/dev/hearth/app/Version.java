package dev.hearth.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest names; classes that run outside a jar have none.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"Hearth " + version};
    }
}
