package org.tollkeeper.extraction.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A short text and the claims in it.
///
/// @param conflict `ht` (two states), `dorsa` (a civil war), `strait` (a state, a movement and the country it fights
/// from)
///     or `basin` (two states and their insurgents), all fictional
/// @param withdrawn figures that a notice in it takes back, as `harm value`
record Case(
        String id,
        String conflict,
        @Nullable String headline,
        String body,
        List<Expected> claims,
        List<String> withdrawn) {}
