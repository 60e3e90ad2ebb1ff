package org.tollkeeper.standalone;

import java.io.IOException;
import java.net.URI;
import org.tollkeeper.standalone.sample.FrontDoor;
import org.tollkeeper.standalone.sample.SampleDay;

/// Tells the operator when the services are ready, and where; begins a new data folder with the sample day.
final class Herald implements Runnable {
    private final Options options;
    private final DataFolder data;
    private final Progress progress;

    Herald(Options options, DataFolder data, Progress progress) {
        this.options = options;
        this.data = data;
        this.progress = progress;
    }

    @Override
    public void run() {
        try (var door = FrontDoor.fromEnvironment(address())) {
            while (!door.isReady()) {
                Thread.sleep(100);
            }
            progress.done("services", address().toString());
            sampleDay(new SampleDay(door, progress::say));
            progress.say("The page: " + address() + "   Ctrl-C stops everything.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            progress.say("The file of keys cannot be read: " + e.getMessage());
        }
    }

    private void sampleDay(SampleDay day) throws InterruptedException {
        if (data.sampleSettled()) {
            return;
        }
        if (!options.sample()) {
            data.settleSample("declined");
            return;
        }
        try {
            day.play();
            progress.say("The reconciled view:");
            progress.say(day.view());
            data.settleSample("played");
        } catch (IOException e) {
            progress.say("The sample day stopped: " + e.getMessage() + ". The next start plays it again.");
        }
    }

    /// Where this machine reaches the services, whatever address they listen on.
    private URI address() {
        var everywhere = options.host().equals("0.0.0.0") || options.host().equals("::");
        return URI.create("http://" + (everywhere ? "127.0.0.1" : options.host()) + ":" + options.port() + "/");
    }
}
