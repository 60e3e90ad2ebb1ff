package org.tollkeeper.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything kept, ours alone from [#open] to [#close].
final class DataFolder implements AutoCloseable {
    /// Bytes that must be free: less than that and the broker would stop in the middle of its work.
    static final long ROOM = 256L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Refusal("The data folder " + root + " is in use by another Tollkeeper (process "
                        + Files.readString(root.resolve("pid")).strip()
                        + "); stop that one, or choose another folder with --data. Nothing was started.");
            }
            Files.writeString(root.resolve("pid"), ProcessHandle.current().pid() + "\n");
            requireRoom(root, Files.getFileStore(root).getUsableSpace());
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new Refusal(
                    "The data folder " + root + " cannot be written (" + reason(e)
                            + "); free it or choose another with --data. Nothing was started.",
                    e);
        }
    }

    static void requireRoom(Path root, long usable) {
        if (usable < ROOM) {
            throw new Refusal("The disk of the data folder " + root + " is full: " + (usable >> 20) + " MB are free, "
                    + (ROOM >> 20) + " MB are needed; make room or choose another with --data. Nothing was started.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held in this very process; the same to whoever asks.
            return null;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path registry() {
        return root.resolve("registry");
    }

    Path state() {
        return root.resolve("state");
    }

    Path log() {
        return root.resolve("logs").resolve("tollkeeper.log");
    }

    Path registryLog() {
        return root.resolve("logs").resolve("registry.log");
    }

    /// Whether the question of the sample day is settled for this folder: it was played to its end, or declined.
    boolean sampleSettled() {
        return Files.exists(sample());
    }

    void settleSample(String how) {
        try {
            Files.writeString(sample(), how + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sample() {
        return root.resolve("sample-day");
    }

    @Override
    public String toString() {
        return root.toString();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
