package org.tollkeeper.ingest.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;

/// The claims of a request, one after the other, as they come in.
public interface PostedLines {

    /// The next claim, or what stands in the place of one; null at the end.
    @Nullable
    Line next();

    sealed interface Line {
        /// Of the line, or of the element of an array, from 1.
        int number();

        record Good(int number, ObjectNode json) implements Line {}

        record Bad(int number, FieldException why) implements Line {}
    }

    /// Elements of a list that was read whole.
    static PostedLines of(List<Line> lines) {
        Iterator<Line> rest = lines.iterator();
        return () -> rest.hasNext() ? rest.next() : null;
    }

    /// A line of newline-delimited JSON.
    static Line of(int number, byte[] json) {
        try {
            return new Line.Good(number, Json.object(json));
        } catch (FieldException e) {
            return new Line.Bad(number, e);
        }
    }
}
