package org.tollkeeper.house.violations.domain.back;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.house.violations.domain.there.RoundThere;

public record RoundBack(@Nullable RoundThere there) {}
