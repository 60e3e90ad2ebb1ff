package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tollkeeper.ingest.feeds.Intake.Taken;
import org.tollkeeper.wire.Bytes;

/// Takes documents out of a folder once they have stopped growing: to `done/`, or to `error/` with a file that says
/// why. In the order of their time, then their name.
final class FolderSource implements Source {
    private final Path folder;
    private final Intake intake;
    private final int largest;

    /// What each file was at the last look.
    private Map<Path, Seen> before = Map.of();

    private record Seen(Path file, long size, FileTime time) {}

    /// @param largest document that is read, in bytes
    FolderSource(Feed.Folder feed, Intake intake, int largest) {
        this.folder = feed.path();
        this.intake = intake;
        this.largest = largest;
    }

    @Override
    public Look look() throws IOException {
        Files.createDirectories(folder);
        var files = files();
        var now = new HashMap<Path, Seen>();
        var taken = Taken.NOTHING;
        for (var file : files) {
            if (file.equals(before.get(file.file))) {
                taken = taken.and(take(file));
            } else {
                now.put(file.file, file);
            }
        }
        before = now;
        return Look.taken(taken);
    }

    private List<Seen> files() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(FolderSource::isMeant)
                    .map(FolderSource::lookAt)
                    .sorted(Comparator.comparing(Seen::time).thenComparing(Seen::file))
                    .toList();
        }
    }

    /// Neither hidden nor on its way.
    private static boolean isMeant(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith(".tmp") && !name.endsWith(".part");
    }

    private static Seen lookAt(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(file, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Taken take(Seen seen) throws IOException {
        var taken = intake.take(content(seen), "");
        boolean nothingRead = taken.stories() == 0 && taken.problem() != null;
        var moved = move(seen.file, nothingRead ? "error" : "done");
        if (nothingRead) {
            Files.writeString(moved.resolveSibling(moved.getFileName() + ".reason.txt"), taken.problem() + "\n");
        }
        return taken;
    }

    /// One byte more than is read, so that the door refuses what is too large and says so.
    private Bytes content(Seen seen) throws IOException {
        try (var in = Files.newInputStream(seen.file)) {
            return Bytes.of(in.readNBytes(largest + 1));
        }
    }

    /// Another document of the same name may have been taken before; both are kept.
    private Path move(Path file, String where) throws IOException {
        var into = Files.createDirectories(folder.resolve(where));
        var name = file.getFileName().toString();
        var target = into.resolve(name);
        for (int copy = 1; Files.exists(target); copy++) {
            target = into.resolve(name + "." + copy);
        }
        return Files.move(file, target);
    }
}
