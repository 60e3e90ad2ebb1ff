package org.tollkeeper.house.violations.domain;

import java.util.Optional;

final class HoldsAnOptional {
    private final Optional<String> name;

    HoldsAnOptional(Optional<String> name) {
        this.name = name;
    }

    boolean isNamed() {
        return name.isPresent();
    }
}
