package org.tollkeeper.query.page.shell;

import java.util.Arrays;
import java.util.Optional;

/// The five views of a conflict. Each takes only what it can show, so that one state has one address.
public enum View {
    NOW("", "Now"),
    TIMELINE("timeline", "Timeline"),
    CLAIMS("claims", "Claims"),
    CHANGES("changes", "Changes"),
    METHOD("method", "Method and status");

    private final String path;
    private final String title;

    View(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /// The last part of its address; empty for the first view.
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    boolean takes(Parameter parameter) {
        return switch (parameter) {
            case AT, KNOWN_AT, SIDE, CATEGORY, HARM -> true;
            case SCALE -> this == NOW || this == TIMELINE;
            case TABLE -> this == TIMELINE;
            case STATE -> this == NOW || this == CLAIMS;
            case CLAIMANT, CURSOR -> this == CLAIMS;
        };
    }

    public static Optional<View> at(String path) {
        return Arrays.stream(values()).filter(view -> view.path.equals(path)).findFirst();
    }
}
