package org.tollkeeper.query.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.dossier.Change;
import org.tollkeeper.query.dossier.Dossier;

/// One listener's stream of changes. A plain message is a figure that moved; an event `evidence` is a figure that
/// stands as it did on other claims; an event `reset` says that what was missed is no longer held, so the tolls
/// are to be read again; an event `alive` comes with each heartbeat, since a browser's script cannot see
/// comments.
final class ChangeStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /// Beyond this many unsent events a listener is cut off, and resumes by its last event id when it can.
    private static final int PATIENCE = 20_000;

    private final Dossier dossier;
    private final Sse sse;
    private final Events events;

    ChangeStream(Dossier dossier, Sse sse, Events events) {
        this.dossier = dossier;
        this.sse = sse;
        this.events = events;
    }

    /// Events are written by the listener's own thread, so that many listeners do not hold back the one that
    /// reads the topics.
    Multi<OutboundSseEvent> since(@Nullable String lastEventId) {
        var changes = Multi.createFrom()
                .<Supplier<OutboundSseEvent>>emitter(emitter -> subscribe(emitter, lastEventId), PATIENCE)
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(Supplier::get);
        return Multi.createBy().merging().streams(changes, heartbeat());
    }

    private void subscribe(MultiEmitter<? super Supplier<OutboundSseEvent>> emitter, @Nullable String lastEventId) {
        Consumer<Supplier<OutboundSseEvent>> out = emitter::emit;
        Consumer<Change> listener = change -> out.accept(() -> event(change));
        out.accept(this::alive);
        emitter.onTermination(() -> dossier.changes().leave(listener));
        synchronized (dossier.changes()) {
            var missed = dossier.changes().listen(lastEventId, listener);
            if (!missed.complete()) {
                out.accept(this::reset);
            }
            missed.changes().forEach(listener);
        }
    }

    /// Whenever a silence might look like a lost connection.
    private Multi<OutboundSseEvent> heartbeat() {
        return Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(_ -> alive());
    }

    /// Says which state it is of, so that a page knows without asking whether it shows that.
    private OutboundSseEvent alive() {
        return sse.newEventBuilder()
                .comment("")
                .name("alive")
                .data("{\"state\":\"" + dossier.state() + "\"}")
                .build();
    }

    /// Says from when on changes are held.
    private OutboundSseEvent reset() {
        return sse.newEventBuilder()
                .name("reset")
                .data("{\"since\":\"" + dossier.changes().since() + "\"}")
                .build();
    }

    private OutboundSseEvent event(Change change) {
        var builder = sse.newEventBuilder().id(change.id()).data(events.data(change, dossier));
        return change.movesFigure() ? builder.build() : builder.name("evidence").build();
    }
}
