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
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.wire.Bytes;

/// Takes documents out of a folder once they have stopped growing: to `done/`, or to `error/` with a file that says
/// why. In the order of their time, then their name.
final class FolderSource implements Source {
    private final Feed.Folder feed;
    private final Doors.Keeper keeper;
    private final int largest;

    /// What each file was at the last look.
    private Map<Path, Look> before = Map.of();

    private record Look(Path file, long size, FileTime time) {}

    /// @param largest document that is read, in bytes
    FolderSource(Feed.Folder feed, Doors.Keeper keeper, int largest) {
        this.feed = feed;
        this.keeper = keeper;
        this.largest = largest;
    }

    @Override
    public Next look() throws IOException {
        Files.createDirectories(feed.path());
        var files = files();
        var now = new HashMap<Path, Look>();
        for (var look : files) {
            if (look.equals(before.get(look.file))) {
                take(look);
            } else {
                now.put(look.file, look);
            }
        }
        before = now;
        return new Next.Usual();
    }

    private List<Look> files() throws IOException {
        try (var inside = Files.list(feed.path())) {
            return inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(FolderSource::isMeant)
                    .map(FolderSource::lookAt)
                    .sorted(Comparator.comparing(Look::time).thenComparing(Look::file))
                    .toList();
        }
    }

    /// Neither hidden nor on its way.
    private static boolean isMeant(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith(".tmp") && !name.endsWith(".part");
    }

    private static Look lookAt(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(file, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void take(Look look) throws IOException {
        try {
            keeper.open()
                    .stories()
                    .receive(new Parcel(look.file.toString(), feed.provider(), feed.conflict(), "", content(look)));
            move(look.file, "done");
        } catch (ProblemException e) {
            var refused = move(look.file, "error");
            Files.writeString(refused.resolveSibling(refused.getFileName() + ".reason.txt"), e.getMessage() + "\n");
        }
    }

    /// One byte more than is read, so that the door refuses what is too large and says so.
    private Bytes content(Look look) throws IOException {
        try (var in = Files.newInputStream(look.file)) {
            return Bytes.of(in.readNBytes(largest + 1));
        }
    }

    /// Another document of the same name may have been taken before; both are kept.
    private Path move(Path file, String where) throws IOException {
        var folder = Files.createDirectories(feed.path().resolve(where));
        var name = file.getFileName().toString();
        var target = folder.resolve(name);
        for (int copy = 1; Files.exists(target); copy++) {
            target = folder.resolve(name + "." + copy);
        }
        return Files.move(file, target);
    }
}
