package org.tollkeeper.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Tells the operator when the services are ready, and where.
final class Herald implements Runnable {
    private final Options options;
    private final Progress progress;

    Herald(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    @Override
    public void run() {
        try (var client = HttpClient.newHttpClient()) {
            awaitReady(client);
            progress.done("services", page().toString());
            progress.say("The page: " + page() + "   Ctrl-C stops everything.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(page().resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!isReady(client, request)) {
            Thread.sleep(50);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// Where this machine reaches the services, whatever address they listen on.
    private URI page() {
        var everywhere = options.host().equals("0.0.0.0") || options.host().equals("::");
        return URI.create("http://" + (everywhere ? "127.0.0.1" : options.host()) + ":" + options.port() + "/");
    }
}
