package org.tollkeeper.extraction.model;

import java.util.ArrayList;
import java.util.List;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.ReadBy;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.model.Guard.Verdict;
import org.tollkeeper.extraction.model.Model.Answer;
import org.tollkeeper.extraction.model.Model.Candidate;
import org.tollkeeper.extraction.model.Model.Question;
import org.tollkeeper.wire.Story;

/// The rules, and a language model that is asked what they missed. What the rules read stays as they read it; what the
/// model adds and [Guard] lets through is proposed, never published, so no story and no model can talk a figure into a
/// toll. Where the model is silent the rules stand alone, with a warning.
///
/// Not a function: a model may answer otherwise tomorrow. Whoever publishes what it found records it first.
public final class ModelExtractor implements ClaimExtractor {
    private static final int MOST = 100;

    /// Below every line, so that nobody takes it for a measurement of the rules.
    private static final int UNMEASURED = 50;

    private final ClaimExtractor rules;
    private final Model model;

    public ModelExtractor(ClaimExtractor rules, Model model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public String version() {
        return rules.version() + " and model " + model.name();
    }

    @Override
    public Extraction extract(Story story, Conflict conflict) {
        var read = rules.extract(story, conflict);
        boolean concerned = !read.claims().isEmpty() || !read.suppressed().isEmpty();
        if (!concerned) {
            return read;
        }
        return switch (model.ask(Question.about(story, conflict))) {
            case Answer.Said said -> with(said, story, conflict, read);
            case Answer.Silent(var why) -> warned(read, List.of("The model did not help: " + why));
        };
    }

    private Extraction with(Answer.Said said, Story story, Conflict conflict, Extraction read) {
        var guard = new Guard(story, conflict, read);
        var claims = new ArrayList<>(read.claims());
        var warnings = new ArrayList<String>();
        if (said.unreadable() > 0) {
            warnings.add("The model gave " + said.unreadable() + " entries that are no claims.");
        }
        for (var candidate : said.candidates().stream().limit(MOST).toList()) {
            switch (guard.judge(candidate)) {
                case Verdict.Proved proved -> add(claim(candidate, proved, story, conflict), claims);
                case Verdict.Refused(var why) ->
                    warnings.add("The model's " + candidate.value() + " was not taken: " + why + ".");
            }
        }
        return warned(new Extraction(claims, read.suppressed(), read.retracted(), read.warnings()), warnings);
    }

    private static void add(Claim claim, List<Claim> claims) {
        if (claims.stream().noneMatch(other -> other.id().equals(claim.id()))) {
            claims.add(claim);
        }
    }

    private static Extraction warned(Extraction read, List<String> more) {
        var warnings = new ArrayList<>(read.warnings());
        warnings.addAll(more.stream().distinct().limit(MOST).toList());
        return new Extraction(read.claims(), read.suppressed(), read.retracted(), warnings);
    }

    private Claim claim(Candidate candidate, Verdict.Proved proved, Story story, Conflict conflict) {
        var window = new Window(null, new Moment.At(story.published()), true);
        var claimant = new Claimant(candidate.claimant());
        var claim = new Claim(
                "",
                conflict.id(),
                new Claimant(
                        candidate.claimant(),
                        conflict.party(claimant).map(Party::id).orElse(null),
                        null),
                candidate.total()
                        ? new Assertion.Total(proved.cell(), proved.quantity(), window, null)
                        : new Assertion.Increment(proved.cell(), proved.quantity(), window, null),
                null,
                List.of(story.publisher()),
                new org.tollkeeper.domain.claim.StoryRef(story.provider(), story.key(), story.version(), story.rank()),
                new Moment.At(story.published()),
                story.receivedAt(),
                new Evidence(
                        candidate.evidence(),
                        proved.start(),
                        proved.start() + candidate.evidence().length()),
                Verification.ASSERTED,
                new Confidence(UNMEASURED, new ReadBy(version(), ConflictDocument.lexicon(conflict))),
                Standing.PROPOSED,
                "a language model read it, and no rule",
                null);
        return claim.withId(ClaimDocument.derivedId(claim));
    }
}
