package org.tollkeeper.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands one running system, its sample day played, to every test that does not disturb it; starts take a while.
public final class SharedTollkeeper implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tollkeeper.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return system(SharedTollkeeper.class, context);
    }

    /// @param group the tests that share it
    static Tollkeeper system(Class<?> group, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(group, key -> start(), Tollkeeper.class);
    }

    private static Tollkeeper start() {
        try {
            Path data = Files.createTempDirectory("e2e data");
            return Tollkeeper.start(data).awaitReady();
        } catch (Exception e) {
            throw new IllegalStateException("The system did not start", e);
        }
    }
}
