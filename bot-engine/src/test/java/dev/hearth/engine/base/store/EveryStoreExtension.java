package dev.hearth.engine.base.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/// Runs a test on each engine. A database is made once for the whole JVM and emptied before each test, which takes
/// milliseconds where a new one would take half a second.
final class EveryStoreExtension implements TestTemplateInvocationContextProvider {
    private static final Namespace SPACE = Namespace.create(EveryStoreExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(TestStores.Engine.values()).map(OnOne::new);
    }

    private static Database shared(TestStores.Engine engine, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(engine, ignored -> TestStores.open(TestStores.fresh(engine)), Database.class);
    }

    private record OnOne(TestStores.Engine engine) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return engine.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            BeforeEachCallback empty = context -> TestStores.empty(shared(engine, context));
            return List.of(empty, new Given<>(Database.class, context -> shared(engine, context)), new GivenSeal());
        }
    }
}
