package org.tollkeeper.extraction.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A short text and the claims in it.
///
/// @param conflict `ht` (Halmar and Teveria, two states) or `dorsa` (a civil war), both fictional
/// @param withdrawn figures that a notice in it takes back, as `harm value`
record Case(
        String id,
        String conflict,
        @Nullable String headline,
        String body,
        List<Expected> claims,
        List<String> withdrawn) {}
