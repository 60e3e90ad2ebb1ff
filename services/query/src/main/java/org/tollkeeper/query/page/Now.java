package org.tollkeeper.query.page;

import java.util.List;

/// The view of a conflict as it stands, ready to be written: every text final, every number formatted.
///
/// @param lead what is said of each side, a sentence or more for each
/// @param tables one for each harm, killed first
/// @param together what combined figures say, in words
/// @param claims the claims recorded last, newest first
/// @param claimsInAll how many there are, shown or not
public record Now(
        String id,
        String name,
        Clock clock,
        List<Lead> lead,
        List<Table> tables,
        List<String> together,
        List<ClaimLine> claims,
        long claimsInAll) {
    private static final int CLAIMS_SHOWN = 50;

    public Now {
        lead = List.copyOf(lead);
        tables = List.copyOf(tables);
        together = List.copyOf(together);
        claims = List.copyOf(claims);
    }

    /// What has been found, as one page.
    public static Now of(Findings found, Clock clock) {
        var conflict = found.conflict();
        var statements = ClaimLine.statements(found.fates());
        return new Now(
                conflict.id(),
                conflict.name(),
                clock,
                found.lead(),
                found.tables(),
                Remarks.together(found.together()),
                statements.reversed().stream()
                        .limit(CLAIMS_SHOWN)
                        .map(fate -> ClaimLine.of(fate, found.names()))
                        .toList(),
                statements.size());
    }

    /// Whether there are more claims than the page shows.
    public boolean hasMoreClaims() {
        return claimsInAll > claims.size();
    }
}
