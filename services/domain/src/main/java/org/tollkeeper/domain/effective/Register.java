package org.tollkeeper.domain.effective;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.OnRecord;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.conflict.Conflict;

/// Which claims a new one may change the fate of: those of its story, and those that it acts on or that act on it. Only
/// these are judged again. Keeps what was done to claims and stories; the claims themselves stay in their rows.
public final class Register {

    private record Story(String provider, String key) {
        static Story of(StoryRef ref) {
            return new Story(ref.provider(), ref.key());
        }
    }

    private final Conflict conflict;
    private final ClaimRows rows;
    private final Map<String, List<String>> actsOnClaims = new HashMap<>();
    private final Map<Story, List<String>> actsOnStories = new HashMap<>();

    public Register(Conflict conflict, ClaimRows rows) {
        this.conflict = conflict;
        this.rows = rows;
    }

    /// Files a claim.
    ///
    /// @param claim one that is in its row already and was never filed
    /// @return what now becomes of it, and of every claim whose fate it may have changed
    public List<Fate> file(Claim claim) {
        if (claim.says() instanceof OnRecord act) {
            note(claim, act);
        }
        var spokesman = spokesman(claim);
        if (spokesman != null) {
            return EffectiveSet.judge(conflict, spokesman, null).stream()
                    .filter(fate -> fate.claim().equals(claim))
                    .toList();
        }
        return EffectiveSet.judge(conflict, around(claim), null);
    }

    private void note(Claim claim, OnRecord act) {
        switch (act.target()) {
            case Target.OfClaim(var id) ->
                actsOnClaims.computeIfAbsent(id, i -> new ArrayList<>(1)).add(claim.id());
            case Target.OfStory(var story) ->
                actsOnStories
                        .computeIfAbsent(Story.of(story), s -> new ArrayList<>(1))
                        .add(claim.id());
        }
        // A story that carries an act is looked at whole: the act may be withdrawn with its version.
        if (claim.story() != null) {
            actsOnStories.computeIfAbsent(Story.of(claim.story()), s -> new ArrayList<>(1));
        }
    }

    /// The claim with one that speaks for the newest version of its story, where what becomes of it depends on nothing
    /// else and it changes what becomes of no other; absent where it takes more to judge it.
    private @Nullable List<Claim> spokesman(Claim claim) {
        if (claim.says() instanceof OnRecord || actsOnClaims.containsKey(claim.id())) {
            return null;
        }
        var story = claim.story();
        if (story == null) {
            return List.of(claim);
        }
        if (actsOnStories.containsKey(Story.of(story))) {
            return null;
        }
        var newest = rows.newestOfStory(story.provider(), story.key());
        if (newest == null || newest.claim().id().equals(claim.id())) {
            return newest != null && newest.alone() ? List.of(claim) : null;
        }
        return newest.claim().story() != null
                        && !actsOnClaims.containsKey(newest.claim().id())
                        && isNumberedUpTo(story, newest.claim().story())
                ? List.of(claim, newest.claim())
                : null;
    }

    private static boolean isNumberedUpTo(StoryRef version, StoryRef newest) {
        return version.order().isPresent()
                && newest.order().isPresent()
                && version.order().getAsLong() <= newest.order().getAsLong();
    }

    /// Everything that hangs together with a claim by stories and acts.
    private Collection<Claim> around(Claim claim) {
        var around = new LinkedHashMap<String, Claim>();
        var open = new ArrayDeque<Claim>(List.of(claim));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (around.putIfAbsent(next.id(), next) == null) {
                push(actsOnClaims.getOrDefault(next.id(), List.of()), open);
                if (next.story() != null) {
                    push(next.story(), open);
                }
                if (next.says() instanceof OnRecord act) {
                    pushTarget(act, open);
                }
            }
        }
        return around.values();
    }

    private void pushTarget(OnRecord act, ArrayDeque<Claim> open) {
        switch (act.target()) {
            case Target.OfClaim(var id) -> push(List.of(id), open);
            case Target.OfStory(var story) -> push(story, open);
        }
    }

    private void push(StoryRef story, ArrayDeque<Claim> open) {
        open.addAll(rows.ofStory(story.provider(), story.key()));
        push(actsOnStories.getOrDefault(Story.of(story), List.of()), open);
    }

    private void push(List<String> ids, ArrayDeque<Claim> open) {
        for (var id : ids) {
            var claim = rows.get(id);
            if (claim != null) {
                open.push(claim);
            }
        }
    }

    /// The claims of one version of a story, those that do not count included.
    public List<Claim> ofVersion(StoryRef version) {
        return rows.ofStory(version.provider(), version.key()).stream()
                .filter(claim -> version.equals(claim.story()) && claim.says() instanceof Assertion.OfCell)
                .toList();
    }
}
