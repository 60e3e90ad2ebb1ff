package org.tollkeeper.ingest.feeds;

import java.io.Closeable;
import java.io.IOException;

/// A feed that can be looked at.
interface Source extends Closeable {

    /// Looks once and hands over what is new; whatever was not handed over durably is handed over at a later look.
    ///
    /// @throws IOException where the other side did not answer as it should
    /// @throws org.tollkeeper.ingest.recording.UnavailableException where nothing can be made durable now
    Look look() throws IOException, InterruptedException;

    @Override
    default void close() {}
}
