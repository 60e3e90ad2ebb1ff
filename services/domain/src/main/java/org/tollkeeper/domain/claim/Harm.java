package org.tollkeeper.domain.claim;

/// What befell the people counted. "Casualties" alone is `KILLED_OR_WOUNDED`, never `KILLED`.
public enum Harm {
    KILLED,
    WOUNDED,
    MISSING,
    CAPTURED,
    KILLED_OR_WOUNDED;

    /// Levels rise and fall (a missing person is found, a prisoner exchanged); the others only accumulate.
    public boolean isLevel() {
        return this == MISSING || this == CAPTURED;
    }
}
