package org.tollkeeper.query.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.tollkeeper.query.contract.Contracts;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;
import org.tollkeeper.query.page.Assets;
import org.tollkeeper.query.page.Pages;

/// What is built once and knows nothing of the framework.
public class Parts {

    @Produces
    @Singleton
    Dossiers dossiers() {
        return new Dossiers();
    }

    @Produces
    @Singleton
    Freshness freshness() {
        return new Freshness(InstantSource.system());
    }

    @Produces
    @Singleton
    Contracts contracts() {
        return new Contracts();
    }

    @Produces
    @Singleton
    Assets assets() {
        return new Assets();
    }

    @Produces
    @Singleton
    Pages pages(Assets assets) {
        return new Pages(assets);
    }
}
