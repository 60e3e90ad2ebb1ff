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
/// these are judged again. Keeps ids; the claims themselves stay in their rows.
public final class Register {

    private record Story(String provider, String key) {
        static Story of(StoryRef ref) {
            return new Story(ref.provider(), ref.key());
        }
    }

    private final Conflict conflict;
    private final ClaimRows rows;
    private final Map<Story, Shelf> stories = new HashMap<>();
    private final Map<String, List<String>> acts = new HashMap<>();

    public Register(Conflict conflict, ClaimRows rows) {
        this.conflict = conflict;
        this.rows = rows;
    }

    /// Files a claim.
    ///
    /// @param claim one that is in its row already and was never filed
    /// @return what now becomes of it, and of every claim whose fate it may have changed
    public List<Fate> file(Claim claim) {
        var spokesman = spokesman(claim);
        put(claim);
        if (spokesman != null) {
            return EffectiveSet.judge(conflict, spokesman, null).stream()
                    .filter(fate -> fate.claim().equals(claim))
                    .toList();
        }
        return EffectiveSet.judge(conflict, around(claim), null);
    }

    /// The claim with one that speaks for its story; absent where it takes more than that to judge it.
    private @Nullable List<Claim> spokesman(Claim claim) {
        if (claim.says() instanceof OnRecord || acts.containsKey(claim.id())) {
            return null;
        }
        if (claim.story() == null) {
            return List.of(claim);
        }
        var shelf = stories.get(Story.of(claim.story()));
        if (shelf == null) {
            return List.of(claim);
        }
        var spokesman = shelf.spokesman(claim.story(), id -> !acts.containsKey(id));
        var other = spokesman == null ? null : rows.get(spokesman);
        return other == null ? null : List.of(claim, other);
    }

    private void put(Claim claim) {
        if (claim.story() != null) {
            shelf(claim.story()).put(claim.id(), claim.story(), claim.says() instanceof OnRecord);
        }
        if (claim.says() instanceof OnRecord act) {
            switch (act.target()) {
                case Target.OfClaim(var id) ->
                    acts.computeIfAbsent(id, i -> new ArrayList<>(1)).add(claim.id());
                case Target.OfStory(var story) -> shelf(story).act(claim.id());
            }
        }
    }

    private Shelf shelf(StoryRef story) {
        return stories.computeIfAbsent(Story.of(story), s -> new Shelf());
    }

    /// Everything that hangs together with a claim by stories and acts.
    private Collection<Claim> around(Claim claim) {
        var around = new LinkedHashMap<String, Claim>();
        var open = new ArrayDeque<String>(List.of(claim.id()));
        while (!open.isEmpty()) {
            var id = open.pop();
            var found = around.containsKey(id) ? null : rows.get(id);
            if (found != null) {
                around.put(id, found);
                open.addAll(acts.getOrDefault(id, List.of()));
                push(found.story(), open);
                if (found.says() instanceof OnRecord act) {
                    pushTarget(act, open);
                }
            }
        }
        return around.values();
    }

    private void pushTarget(OnRecord act, ArrayDeque<String> open) {
        switch (act.target()) {
            case Target.OfClaim(var id) -> open.push(id);
            case Target.OfStory(var story) -> push(story, open);
        }
    }

    private void push(@Nullable StoryRef story, ArrayDeque<String> open) {
        var shelf = story == null ? null : stories.get(Story.of(story));
        if (shelf != null) {
            shelf.forEach(open::push);
        }
    }

    /// The claims of one version of a story that were filed, those that do not count included.
    public List<Claim> ofVersion(StoryRef version) {
        var shelf = stories.get(Story.of(version));
        if (shelf == null) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        shelf.forEach(id -> {
            var claim = rows.get(id);
            if (claim != null && version.equals(claim.story()) && claim.says() instanceof Assertion.OfCell) {
                claims.add(claim);
            }
        });
        return claims;
    }
}
