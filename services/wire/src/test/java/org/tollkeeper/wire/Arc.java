package org.tollkeeper.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One fictional story in every format: six dead, raised to nine, corrected to seven, withheld, killed. Where a format
/// has no way to withhold, or to kill, its arc ends sooner.
enum Arc {
    NEWSML_G2("newsml-g2", "xml", 5),
    NEWSML_1("newsml-1", "xml", 5),
    NITF("nitf", "xml", 5),
    NINJS_1("ninjs-1", "json", 5),
    NINJS_2("ninjs-2", "json", 5),
    NINJS_3("ninjs-3", "json", 5),
    AP_MEDIA_API("ap-media-api", "json", 5),
    ANPA_1312("anpa-1312", "txt", 4),
    IPTC_7901("iptc-7901", "txt", 4),
    RSS("rss", "xml", 3),
    ATOM("atom", "xml", 3);

    private final String folder;
    private final String suffix;
    private final int steps;

    Arc(String folder, String suffix, int steps) {
        this.folder = folder;
        this.suffix = suffix;
        this.steps = steps;
    }

    /// As a feed delivers them, one an hour.
    List<Delivery> deliveries() {
        var deliveries = new ArrayList<Delivery>();
        for (int step = 1; step <= steps; step++) {
            deliveries.add(delivery(step, "harbour-news", Deliveries.RECEIVED.plusSeconds(3_600L * step)));
        }
        return deliveries;
    }

    Delivery delivery(int step, @Nullable String provider, Instant received) {
        return new Delivery(provider, null, "application/octet-stream", bytes(step), received);
    }

    Bytes bytes(int step) {
        try (InputStream file = Arc.class.getResourceAsStream("/arc/%s/%d.%s".formatted(folder, step, suffix))) {
            if (file == null) {
                throw new AssertionError("no step " + step + " in " + folder);
            }
            return Bytes.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A step's text, to change a part of it.
    String text(int step) {
        return new String(bytes(step).toArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The stories of a delivery, of which none is skipped.
    static List<Story> read(Delivery delivery) {
        return switch (new WireReader().read(delivery)) {
            case Reading.Read(var stories, var skipped) when skipped.isEmpty() -> stories;
            case Reading other -> throw new AssertionError("not read whole: " + other);
        };
    }
}
