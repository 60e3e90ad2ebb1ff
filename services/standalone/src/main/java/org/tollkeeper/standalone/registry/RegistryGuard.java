package org.tollkeeper.standalone.registry;

import java.io.IOException;
import java.util.Arrays;

/// Runs in the registry's process, ahead of the registry: ends it when the process that started it is gone, however it
/// went. Nothing of ours but this class is on that class path.
///
/// Its standard input is a pipe held by the parent. A parent killed outright cannot stop its children, but its end
/// of the pipe is closed all the same.
public final class RegistryGuard {
    private RegistryGuard() {}

    /// @param arguments the registry's main class, then its own arguments
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("guard").start(RegistryGuard::endWithParent);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; only the end matters.
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
