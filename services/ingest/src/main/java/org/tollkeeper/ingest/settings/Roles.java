package org.tollkeeper.ingest.settings;

import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;

/// Who may do what. Whoever reaches a service that listens on loopback alone is on the machine and has every role;
/// elsewhere only an operator's word grants them all, and a key those that [org.tollkeeper.ingest.signing.Gate] says.
///
/// @param everyRole whether every sender has every role
public record Roles(boolean everyRole) {

    /// @param host the service listens on
    /// @param open whether the operator opened the doors to whoever reaches them
    public static Roles of(String host, boolean open) {
        return new Roles(open || host.equals("localhost") || host.equals("::1") || host.startsWith("127."));
    }

    /// May say when a claim was recorded.
    public boolean importer() {
        return everyRole;
    }

    /// May withdraw any claim and decide about proposals.
    public void requireEditor() {
        if (!everyRole) {
            throw new ProblemException(new Problem(
                            403,
                            "role",
                            "Only an editor may do this",
                            "The service is reached from other machines and knows no editors, so nobody has the role;"
                                    + " tollkeeper.ingest.open grants every role to everyone.")
                    .with("state", "Nothing was stored."));
        }
    }
}
