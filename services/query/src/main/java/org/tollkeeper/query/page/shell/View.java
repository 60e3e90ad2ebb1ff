package org.tollkeeper.query.page.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The five views of a conflict. Each takes only what it can show, so that one state has one address.
public enum View {
    NOW("", "Now", Set.of(Parameter.SCALE)),
    TIMELINE("timeline", "Timeline", Set.of(Parameter.SCALE, Parameter.TABLE)),
    CLAIMS("claims", "Claims", Set.of(Parameter.STATE, Parameter.CLAIMANT, Parameter.CURSOR)),
    CHANGES("changes", "Changes", Set.of()),
    METHOD("method", "Method and status", Set.of());

    private static final Set<Parameter> EVERYWHERE =
            Set.of(Parameter.AT, Parameter.KNOWN_AT, Parameter.SIDE, Parameter.CATEGORY, Parameter.HARM);

    private final String path;
    private final String title;
    private final Set<Parameter> own;

    View(String path, String title, Set<Parameter> own) {
        this.path = path;
        this.title = title;
        this.own = own;
    }

    /// The last part of its address; empty for the first view.
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    boolean takes(Parameter parameter) {
        return own.contains(parameter) || EVERYWHERE.contains(parameter);
    }

    public static Optional<View> at(String path) {
        return Arrays.stream(values()).filter(view -> view.path.equals(path)).findFirst();
    }
}
