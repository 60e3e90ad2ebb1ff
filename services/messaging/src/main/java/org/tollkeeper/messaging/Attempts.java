package org.tollkeeper.messaging;

import java.lang.System.Logger.Level;
import java.time.Duration;

/// Starts a service that needs a broker and a registry: one attempt after another, on a thread beside the application,
/// until one succeeds. Whatever an attempt fails over, an operator can cure while the process waits.
public final class Attempts implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Attempts.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String service;
    private final Runnable attempt;
    private final Thread thread;
    private volatile String waitingFor = "its first look at the broker";
    private volatile boolean closing;

    /// @param service its name, as the log and its thread give it
    /// @param attempt leaves nothing behind when it throws, as it is made again
    public Attempts(String service, Runnable attempt) {
        this.service = service;
        this.attempt = attempt;
        this.thread = Thread.ofPlatform().name(service + "-start").daemon().unstarted(this::keepTrying);
    }

    public void begin() {
        thread.start();
    }

    /// What keeps the service from running, in words; of use until it runs.
    public String waitingFor() {
        return waitingFor;
    }

    public void waitFor(String what) {
        waitingFor = what;
    }

    /// Whether no attempt may leave anything running any more.
    public boolean isClosing() {
        return closing;
    }

    private void keepTrying() {
        while (!closing) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                waitingFor = "another try: " + e.getMessage();
                LOG.log(Level.WARNING, "The {0} cannot start yet, and tries again: {1}", service, e);
                pause();
            }
        }
    }

    void join() throws InterruptedException {
        thread.join();
    }

    /// As long as is waited between two attempts.
    public static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the attempts; what one of them started is its owner's to end.
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
