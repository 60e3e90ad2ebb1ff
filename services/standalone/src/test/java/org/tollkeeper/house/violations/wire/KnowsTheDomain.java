package org.tollkeeper.house.violations.wire;

import org.tollkeeper.domain.claim.Claim;

record KnowsTheDomain(Claim claim) {}
