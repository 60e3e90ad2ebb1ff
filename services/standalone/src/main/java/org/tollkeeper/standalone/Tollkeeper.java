package org.tollkeeper.standalone;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tollkeeper.standalone.broker.EmbeddedBroker;
import org.tollkeeper.standalone.reextract.Reextract;
import org.tollkeeper.standalone.replay.Replay;
import org.tollkeeper.standalone.trial.Trial;

/// The command. Its first word may name what is to be done beside a running system; without one it starts everything in
/// order, and stops it in the opposite one.
///
/// The launcher sets two system properties: `tollkeeper.home`, the checkout, and `tollkeeper.registry.home`, the
/// registry's distribution.
@QuarkusMain
public final class Tollkeeper {
    /// Until Quarkus has set up logging, each certificate that the machine trusts would be told of at the end of a
    /// command.
    private static final Logger CERTIFICATES = Logger.getLogger("jdk.event.security");

    private Tollkeeper() {}

    public static void main(String... arguments) {
        var words = List.of(arguments);
        CERTIFICATES.setLevel(Level.OFF);
        try {
            switch (words.isEmpty() ? "" : words.getFirst()) {
                case "replay" -> Replay.run(words.subList(1, words.size()), System.out::println);
                case "read" -> Trial.run(words.subList(1, words.size()), System.out::println);
                case "reextract" -> Reextract.run(words.subList(1, words.size()), System.out::println);
                default -> start(words);
            }
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(List<String> words) {
        var options = Options.parse(words, path("tollkeeper.home", ".").resolve("data"));
        if (options.help()) {
            System.out.print(Options.USAGE);
        } else {
            run(options);
        }
    }

    private static void run(Options options) {
        var data = DataFolder.open(options.data());
        requirePorts(options);
        var progress = new Progress(System.out);
        progress.say("Tollkeeper starts, its data in " + data);
        EmbeddedBroker.onFailure(() -> System.err.println("The broker gave up, and everything with it: " + data.log()
                + " says why. All that was acknowledged is kept."));
        var machinery = new Machinery();
        var services = new Services();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(services, machinery, data, progress), "stop"));
        try {
            machinery.start(options, data, path("tollkeeper.registry.home", "registry"), progress);
        } catch (InterruptedException | RuntimeException e) {
            throw new Refusal("Tollkeeper could not start: " + e.getMessage(), e);
        }
        Thread.ofVirtual().name("herald").start(new Herald(options, data, progress));
        services.run(options, data);
    }

    private static void requirePorts(Options options) {
        Ports.requireFree(options.host(), options.port(), "--port");
        Ports.requireFree("127.0.0.1", options.brokerPort(), "--broker-port");
        // After a run that was killed outright, its registry notices and goes a moment later.
        Ports.requireFreeWithin(Duration.ofSeconds(3), "127.0.0.1", options.registryPort(), "--registry-port");
    }

    private static void stop(Services services, Machinery machinery, DataFolder data, Progress progress) {
        progress.say("Stopping ...");
        services.stop();
        machinery.close();
        data.close();
        progress.say("Stopped. Everything is kept.");
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise));
    }
}
