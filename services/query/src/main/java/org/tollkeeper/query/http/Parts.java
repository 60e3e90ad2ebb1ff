package org.tollkeeper.query.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tollkeeper.query.dossier.Dossiers;
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
    Assets assets() {
        return new Assets();
    }

    @Produces
    @Singleton
    Pages pages(Assets assets) {
        return new Pages(assets);
    }
}
