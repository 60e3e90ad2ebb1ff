package org.tollkeeper.domain.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a claim says. One record a kind; the kinds are closed.
public sealed interface Assertion {

    /// The name of the kind, as on the wire.
    Kind kind();

    /// An assertion about one cell.
    sealed interface OfCell extends Assertion permits Count, Item, NotDisclosed, Denial, Context {
        Cell cell();

        Window window();
    }

    /// A number of people in one cell.
    sealed interface Count extends OfCell permits Total, Increment {
        Quantity quantity();
    }

    /// An act on what was recorded before, rather than a statement about people.
    sealed interface OnRecord extends Assertion permits Retraction, Ruling {
        Target target();
    }

    /// A running total since `origin`, or since the last origin known where it names none.
    record Total(
            Cell cell,
            Quantity quantity,
            Window window,
            @Nullable Moment origin) implements Count {
        @Override
        public Kind kind() {
            return Kind.TOTAL;
        }
    }

    /// Harmed within the window.
    ///
    /// @param incident names the event, so that later counts of it are versions of this one
    record Increment(
            Cell cell,
            Quantity quantity,
            Window window,
            @Nullable String incident) implements Count {
        @Override
        public Kind kind() {
            return Kind.INCREMENT;
        }
    }

    /// A combined figure over the listed cells, and over nothing else.
    ///
    /// @param origin set when the figure is a running total
    record Sum(
            List<Cell> parts,
            Quantity quantity,
            Window window,
            @Nullable Moment origin) implements Assertion {
        public Sum {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts is empty; a sum lists the cells it adds up");
            }
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.SUM;
        }
    }

    /// One person, by name or by description. Listed, never added to a figure.
    record Item(Cell cell, String person, Window window) implements OfCell {
        @Override
        public Kind kind() {
            return Kind.ITEM;
        }
    }

    /// The party has a figure and withholds it. Not a report of zero.
    record NotDisclosed(Cell cell, Window window) implements OfCell {
        @Override
        public Kind kind() {
            return Kind.NOT_DISCLOSED;
        }
    }

    /// Says that a figure, or any loss, is untrue. Subtracts nothing.
    ///
    /// @param denied the figure denied, where one is named
    /// @param claim the id of the claim denied, where it is known
    record Denial(
            Cell cell,
            @Nullable Quantity denied,
            Window window,
            @Nullable String claim) implements OfCell {
        @Override
        public Kind kind() {
            return Kind.DENIAL;
        }
    }

    /// Mentioned and never counted: another war, a hypothesis.
    record Context(Cell cell, @Nullable Quantity quantity, Window window) implements OfCell {
        @Override
        public Kind kind() {
            return Kind.CONTEXT;
        }
    }

    /// Withdraws a claim, or versions of a story. Whoever made the claim may do so, whoever sent its story, and any
    /// editor; it need not arrive after what it withdraws.
    ///
    /// @param kill withdraws the version named too, not only those below it; says nothing of a single claim
    record Retraction(Target target, boolean kill) implements OnRecord {
        @Override
        public Kind kind() {
            return Kind.RETRACTION;
        }
    }

    /// An editor's decision, or ingest's when an embargo ends. The latest one about a claim stands.
    record Ruling(Decision decision, Target target) implements OnRecord {
        @Override
        public Kind kind() {
            return Kind.RULING;
        }
    }

    /// What a retraction or a ruling is about.
    sealed interface Target {
        /// The claim with that id.
        record OfClaim(String id) implements Target {}

        /// The versions of a story up to the one named.
        record OfStory(StoryRef story) implements Target {}
    }

    enum Decision {
        ACCEPT,
        REJECT,
        HOLD,
        RELEASE
    }

    enum Kind {
        TOTAL,
        INCREMENT,
        SUM,
        ITEM,
        NOT_DISCLOSED,
        DENIAL,
        CONTEXT,
        RETRACTION,
        RULING
    }
}
