package org.tollkeeper.standalone;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The three services as one Quarkus application.
final class Services {
    private static final int PATIENCE_SECONDS = 30;

    private volatile @Nullable CountDownLatch running;

    /// Returns when the application has stopped.
    void run(Options options, DataFolder data) {
        System.setProperty("quarkus.http.host", options.host());
        System.setProperty("quarkus.http.port", String.valueOf(options.port()));
        System.setProperty("quarkus.log.file.path", data.log().toString());
        System.setProperty("tollkeeper.state.dir", data.state().toString());
        var latch = new CountDownLatch(1);
        var failure = new AtomicReference<@Nullable Throwable>();
        running = latch;
        Quarkus.run(null, (code, cause) -> {
            failure.set(cause);
            latch.countDown();
        });
        var cause = failure.get();
        if (cause != null) {
            throw new Refusal(
                    "The services could not start: " + root(cause) + "; " + data.log() + " says more.", cause);
        }
    }

    private static String root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.toString() : root(cause);
    }

    /// Returns when the application has stopped, at once when it was never started.
    void stop() {
        var latch = running;
        if (latch == null) {
            return;
        }
        Quarkus.asyncExit();
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The services did not stop within " + PATIENCE_SECONDS + " s and are left behind.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
