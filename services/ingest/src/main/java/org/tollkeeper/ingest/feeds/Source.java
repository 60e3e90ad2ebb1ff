package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.time.Duration;

/// A feed that can be looked at.
interface Source {

    /// What is to be done after a look.
    sealed interface Next {
        /// Look again at the usual time.
        record Usual() implements Next {}

        /// Look again then, because the other side asked for it.
        record After(Duration pause) implements Next {}

        /// Never look again.
        record Stop(String why) implements Next {}
    }

    /// Looks once and hands over what is new; whatever was not handed over durably is handed over at a later look.
    ///
    /// @throws IOException where the other side did not answer as it should
    Next look() throws IOException, InterruptedException;
}
