package org.tollkeeper.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands one running system to every test that leaves something behind in it, a conflict of its own or a restart: each
/// looks only at what it brought.
public final class BusyTollkeeper implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tollkeeper.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return SharedTollkeeper.system(BusyTollkeeper.class, context);
    }
}
