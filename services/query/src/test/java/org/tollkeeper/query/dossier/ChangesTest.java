package org.tollkeeper.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.toll.Toll;

class ChangesTest {
    private final Dossier dossier = dossier(total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"));

    @Test
    void a_listener_hears_what_a_figure_was_and_is_and_the_claim_that_moved_it() {
        var heard = listen();

        read(dossier, total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T07:00:00Z"));

        assertThat(soldiers(heard))
                .extracting(c -> best(c.before()), c -> best(c.after()), Change::id, Change::movesFigure)
                .containsExactly(tuple(16L, 32L, "2031-03-02T07:01:00Z/c2", true));
    }

    @Test
    void an_unchanged_row_is_no_event() {
        var heard = listen();

        read(dossier, total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"));

        assertThat(heard).isEmpty();
    }

    @Test
    void the_same_figure_on_other_claims_is_a_change_of_evidence_only() {
        var heard = listen();

        read(dossier, total("c2", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-02T07:00:00Z"));

        assertThat(soldiers(heard)).extracting(Change::movesFigure).containsExactly(false);
    }

    @Test
    void the_cause_of_a_fall_is_the_claim_that_the_publisher_names() {
        read(dossier, total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T07:00:00Z"));
        var heard = listen();

        read(dossier, retraction("r1", "orla-mod", "c2", "2031-03-02T09:00:00Z"));

        assertThat(soldiers(heard))
                .extracting(c -> best(c.after()), Change::id)
                .containsExactly(tuple(16L, "2031-03-02T09:01:00Z/r1"));
    }

    @Test
    void what_is_older_than_the_topic_promises_to_keep_is_told_by_nobody() {
        var then = Instant.parse("2031-04-01T00:00:00Z");
        var now = new AtomicReference<>(then);
        var changes = new Changes(10, now::get);
        var heard = soldiers(listenAndRead("c2", "c3"));
        changes.add(published(heard.getFirst(), then.minus(Changes.HELD)));
        changes.add(published(heard.getLast(), then));
        assertThat(changes.newest()).extracting(c -> c.cause().claim()).containsExactly("c3");

        now.set(then.plus(Changes.HELD));
        assertThat(changes.newest()).isEmpty();
    }

    @Test
    void who_comes_back_hears_its_last_claims_changes_again_and_everything_later() {
        read(dossier, total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T07:00:00Z"));
        read(dossier, total("c3", "orla-mod", ORLA_SOLDIERS, 58, "2031-03-02T15:00:00Z"));

        var missed = dossier.changes().listen("2031-03-02T07:01:00Z/c2", _ -> {});

        assertThat(missed.complete()).isTrue();
        assertThat(soldiers(missed.changes()))
                .extracting(c -> c.cause().claim())
                .containsExactly("c2", "c3");
    }

    @Test
    void who_was_away_for_longer_than_memory_is_told_so() {
        var changes = new Changes(1, InstantSource.system());
        soldiers(listenAndRead("c2", "c3")).forEach(changes::add);

        var missed = changes.listen("2031-03-02T07:01:00Z/c2", _ -> {});

        assertThat(missed.complete()).isFalse();
        assertThat(missed.changes()).extracting(c -> c.cause().claim()).containsExactly("c3");
    }

    @Test
    void who_left_hears_no_more() {
        var heard = new ArrayList<Change>();
        Consumer<Change> listener = heard::add;
        dossier.changes().listen(null, listener);
        dossier.changes().leave(listener);

        read(dossier, total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T07:00:00Z"));

        assertThat(heard).isEmpty();
        assertThat(dossier.changes().listeners()).isZero();
    }

    private List<Change> listen() {
        var heard = new ArrayList<Change>();
        dossier.changes().listen(null, heard::add);
        return heard;
    }

    private List<Change> listenAndRead(String first, String second) {
        var heard = listen();
        read(dossier, total(first, "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T07:00:00Z"));
        read(dossier, total(second, "orla-mod", ORLA_SOLDIERS, 58, "2031-03-02T15:00:00Z"));
        return heard;
    }

    private static Change published(Change change, Instant at) {
        return new Change(change.before(), change.after(), change.cause(), at);
    }

    private static List<Change> soldiers(List<Change> changes) {
        return changes.stream()
                .filter(c -> c.after().cell().equals(ORLA_SOLDIERS))
                .toList();
    }

    private static @Nullable Long best(@Nullable Toll toll) {
        return toll == null ? null : toll.best();
    }
}
