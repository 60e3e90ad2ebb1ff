package org.tollkeeper.house.violations.domain.there;

import org.tollkeeper.house.violations.domain.back.RoundBack;

public record RoundThere(RoundBack back) {}
