package org.tollkeeper.ingest.model;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.model.ModelExtractor;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;

/// The model an operator named, and whoever hands it stories.
public final class AskedModel implements AutoCloseable {
    private final HttpModel model;
    private final StoryClaims extraction;
    private volatile @Nullable ModelFollower follower;

    private AskedModel(HttpModel model, ClaimExtractor rules) {
        this.model = model;
        this.extraction = new StoryClaims(new ModelExtractor(rules, model));
    }

    /// Absent where the operator named none.
    public static @Nullable AskedModel of(IngestConfig config, ClaimExtractor rules) {
        var asked = config.model();
        return asked.url()
                .map(url -> new AskedModel(
                        new HttpModel(url, asked.name(), asked.key().orElse(null), asked.timeout()), rules))
                .orElse(null);
    }

    /// By the rules and the model.
    public StoryClaims extraction() {
        return extraction;
    }

    public void follow(ModelReader reader, Platform platform, RegistryClient registry) {
        follower = new ModelFollower(reader, platform, registry);
    }

    @Override
    public void close() {
        var now = follower;
        if (now != null) {
            now.close();
        }
        model.close();
    }
}
