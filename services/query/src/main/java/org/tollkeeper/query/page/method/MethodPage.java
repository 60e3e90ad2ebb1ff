package org.tollkeeper.query.page.method;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.now.Findings;
import org.tollkeeper.query.page.words.Lead;
import org.tollkeeper.query.page.words.Numbers;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.page.words.Times;
import org.tollkeeper.query.page.words.Voice;

/// How it is counted, who is included, and what is missing.
///
/// @param counted since when and until when
/// @param groups who speaks, by whom they speak for
/// @param sides what each side says itself, of its own people and of others
/// @param vague what words for numbers are read as
/// @param gaps what is not known, a sentence each
/// @param claims how many have been recorded
/// @param digest of all claims that count
public record MethodPage(
        String counted,
        String zone,
        List<Group> groups,
        List<SideSays> sides,
        String codebook,
        List<Vague> vague,
        List<Lead> gaps,
        long claims,
        String digest) {
    public MethodPage {
        groups = List.copyOf(groups);
        sides = List.copyOf(sides);
        vague = List.copyOf(vague);
        gaps = List.copyOf(gaps);
    }

    /// Those who speak for one side, or for none.
    public record Group(String name, List<Speaker> speakers) {
        public Group {
            speakers = List.copyOf(speakers);
        }
    }

    public record Speaker(String name, String kind, List<String> aliases) {
        public Speaker {
            aliases = List.copyOf(aliases);
        }
    }

    /// What those who speak for one side say now, of its own people first.
    public record SideSays(String name, List<Line> lines) {
        public SideSays {
            lines = List.copyOf(lines);
        }
    }

    /// @param of whose people
    public record Line(String of, Voice voice) {}

    /// @param fewest in people
    public record Vague(String words, String fewest) {}

    /// @param claims how many have been recorded
    /// @param digest of all claims that count
    public static MethodPage of(Findings found, long claims, String digest) {
        var conflict = found.visit().conflict();
        var codebook = Codebook.named(conflict.codebook()).orElse(Codebook.STANDARD);
        return new MethodPage(
                "since " + Times.of(conflict.start())
                        + (conflict.end() == null ? "" : " until " + Times.of(conflict.end())),
                conflict.timeZone().getId(),
                groups(conflict),
                conflict.sides().stream().map(side -> says(found, side)).toList(),
                codebook.name(),
                vague(codebook),
                gaps(found),
                claims,
                digest);
    }

    private static List<Group> groups(Conflict conflict) {
        return Stream.concat(
                        conflict.sides().stream().map(side -> new Group(side.name(), speakers(conflict, side.id()))),
                        Stream.of(new Group("Of no side", speakers(conflict, ""))))
                .filter(group -> !group.speakers().isEmpty())
                .toList();
    }

    private static List<Speaker> speakers(Conflict conflict, String side) {
        return conflict.parties().stream()
                .filter(party -> side.equals(party.side() == null ? "" : party.side()))
                .map(party -> new Speaker(party.name(), kind(party), party.aliases()))
                .toList();
    }

    private static SideSays says(Findings found, Side side) {
        var names = found.names();
        return new SideSays(
                side.name(),
                found.positions().stream()
                        .filter(position ->
                                speaksFor(side, position, found.visit().conflict()))
                        .filter(position -> found.visit().rows().test(position.cell()))
                        .sorted(Comparator.comparing(
                                position -> !position.cell().side().equals(side.id())))
                        .map(position -> new Line(Said.row(position.cell(), names), Voice.of(position, names)))
                        .toList());
    }

    private static boolean speaksFor(Side side, Position position, Conflict conflict) {
        return conflict.parties().stream()
                .anyMatch(party -> side.id().equals(party.side()) && party.id().equals(position.claimant()));
    }

    private static String kind(Party party) {
        return switch (party.kind()) {
            case AUTHORITY -> "authority";
            case MONITOR -> "monitor";
            case PRESS -> "press";
            case HOSPITAL -> "hospital";
            case UN -> "United Nations body";
            case COURT -> "court";
        };
    }

    private static List<Vague> vague(Codebook codebook) {
        return codebook.vague().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Vague(entry.getKey(), Numbers.of(entry.getValue())))
                .toList();
    }

    private static List<Lead> gaps(Findings found) {
        return found.cells()
                .filter(cell -> found.toll(cell).map(MethodPage::isGap).orElse(true))
                .map(found::lead)
                .toList();
    }

    private static boolean isGap(Toll toll) {
        return toll.state() == CellState.NO_CLAIM
                || toll.state() == CellState.NOT_DISCLOSED
                || toll.state() == CellState.ADVERSARY_ONLY;
    }
}
