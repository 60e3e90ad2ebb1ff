package org.tollkeeper.query.answer;

import java.util.Locale;
import java.util.Map;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;

/// A conflict as JSON: its definition, as it can be put back, and how much is known of it.
public final class ConflictDocument {
    private ConflictDocument() {}

    /// `{"conflicts":[…]}`: one line each.
    public static Map<String, Object> list(Dossiers dossiers) {
        return new Tree()
                .with(
                        "conflicts",
                        dossiers.all().stream()
                                .map(dossier -> line(dossier.definition().orElseThrow(), dossier))
                                .toList());
    }

    public static Map<String, Object> full(Conflict conflict, Dossier dossier) {
        return known(definition(conflict), dossier);
    }

    private static Map<String, Object> line(Conflict conflict, Dossier dossier) {
        return known(new Tree().with("id", conflict.id()).with("name", conflict.name()), dossier);
    }

    private static Tree known(Tree tree, Dossier dossier) {
        return tree.with("claims", dossier.claims())
                .with("claimants", dossier.claimants())
                .with("lastChange", dossier.lastRecorded().map(Object::toString).orElse(null))
                .with("digest", dossier.digest().hex());
    }

    private static Tree definition(Conflict conflict) {
        return new Tree()
                .with("id", conflict.id())
                .with("name", conflict.name())
                .with("start", conflict.start().text())
                .with("end", conflict.end() == null ? null : conflict.end().text())
                .with("timeZone", conflict.timeZone().getId())
                .with(
                        "sides",
                        conflict.sides().stream().map(ConflictDocument::side).toList())
                .with(
                        "parties",
                        conflict.parties().stream().map(ConflictDocument::party).toList())
                .withAll("ranks", conflict.ranks())
                .with("codebook", conflict.codebook());
    }

    private static Tree side(Side side) {
        return new Tree()
                .with("id", side.id())
                .with("name", side.name())
                .withAll("aliases", side.aliases())
                .withAll("demonyms", side.demonyms())
                .withAll("forces", side.forces())
                .withAll("places", side.places());
    }

    private static Tree party(Party party) {
        return new Tree()
                .with("id", party.id())
                .with("name", party.name())
                .with("side", party.side())
                .with("kind", party.kind().name().toLowerCase(Locale.ROOT))
                .withAll("aliases", party.aliases());
    }
}
