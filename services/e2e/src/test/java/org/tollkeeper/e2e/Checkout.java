package org.tollkeeper.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the README's commands are run.
final class Checkout {
    static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Checkout() {}

    private static Path root(Path folder) {
        var parent = folder.getParent();
        return Files.exists(folder.resolve("tollkeeper")) || parent == null ? folder : root(parent);
    }
}
