package org.tollkeeper.ingest.settings;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What an operator may set for this service; the defaults stand in `META-INF/microprofile-config.properties`.
@ConfigMapping(prefix = "tollkeeper.ingest")
public interface IngestConfig {

    /// Whether it connects to the broker at all; off, every door answers that it is shut.
    boolean running();

    /// Whether `GET /conflicts/{id}` is answered here. Fixed when the application is built.
    boolean servesDefinitions();

    /// Whether whoever reaches the service has every role, though it listens on more than loopback. Only behind
    /// something that knows its users.
    boolean open();

    /// The name of this instance, its own among all instances and the same after a restart.
    String instance();

    /// How long an instance that went without a word keeps its tasks. At least what the broker allows, 6 s by default.
    Duration sessionTimeout();

    /// How often what stories claim is committed and so becomes visible.
    Duration commitInterval();

    /// How long a shutdown may take before it is abandoned; what was not committed is done again.
    Duration closeTimeout();

    /// Bytes of a body that is read whole: a story, a claim, an array of claims.
    int bodyLimit();

    /// Bytes of one line of NDJSON.
    int lineLimit();

    /// A language model that is asked what the rules missed; see docs/decisions/0404.
    Model model();

    /// Where it is and how long it may take.
    interface Model {
        /// The base of an OpenAI-compatible endpoint, as `http://127.0.0.1:11434`; without it no model is asked.
        Optional<URI> url();

        /// The name of the model, as the endpoint knows it.
        String name();

        /// The key the endpoint wants, if it wants one; sent as a bearer token and never logged.
        Optional<String> key();

        /// How long one question may take, from the first byte to the last; then the rules stand alone.
        Duration timeout();
    }

    /// The file that names the feeds; without it none are read.
    Optional<Path> feeds();

    /// The file that holds the keys with which what is sent is signed; without it nothing is, and the service listens
    /// on loopback alone.
    Optional<Path> keys();
}
