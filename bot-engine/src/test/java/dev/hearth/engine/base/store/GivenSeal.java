package dev.hearth.engine.base.store;

import dev.hearth.engine.base.crypto.KeyVault;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A seal, or the [MemberKeys] behind it, for one test: keys in a folder of its own, gone afterwards.
final class GivenSeal implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(GivenSeal.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == MemberSeal.class || type == MemberKeys.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var keys = context.getStore(SPACE).computeIfAbsent("keys", ignored -> Keys.make(), Keys.class);
        return parameter.getParameter().getType() == MemberKeys.class ? keys.members() : new MemberSeal(keys.members());
    }

    private record Keys(java.nio.file.Path folder, MemberKeys members) implements AutoCloseable {
        static Keys make() {
            try {
                var folder = Files.createTempDirectory("hearth-keys");
                KeyVault vault = new OwnerOnlyKeyFile(folder);
                return new Keys(folder, MemberKeys.open(folder.resolve("members.keys"), MasterKey.openOrCreate(vault)));
            } catch (IOException | KeysUnusable e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws IOException {
            members.close();
            Folders.delete(folder);
        }
    }
}
