package org.tollkeeper.query.answer;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Change;

/// Changes as an Atom feed (RFC 4287), for a reader that polls.
final class Atom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Conflict conflict;
    private final Function<Change, Change.Cause> causes;

    /// @param causes the claim that moved a row
    Atom(Conflict conflict, Function<Change, Change.Cause> causes) {
        this.conflict = conflict;
        this.causes = causes;
    }

    String write(List<Change> changes) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(changes, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory refused a feed", e);
        }
        return text.toString();
    }

    private void feed(List<Change> changes, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", "urn:tollkeeper:changes:" + conflict.id(), xml);
        element("title", "Changes of the toll: " + conflict.name(), xml);
        element("updated", changes.isEmpty() ? "1970-01-01T00:00:00Z" : published(changes.getFirst()), xml);
        xml.writeStartElement("author");
        element("name", "Tollkeeper", xml);
        xml.writeEndElement();
        link("self", "/conflicts/" + conflict.id() + "/changes.atom", xml);
        for (var change : changes) {
            entry(change, xml);
        }
        xml.writeEndElement();
    }

    private void entry(Change change, XMLStreamWriter xml) throws XMLStreamException {
        var cell = change.after().cell();
        xml.writeStartElement("entry");
        element(
                "id",
                "urn:tollkeeper:change:" + conflict.id() + ":"
                        + change.after().digest().hex() + ":" + cell,
                xml);
        element("title", cell + ": " + figure(change.before()) + " → " + figure(change.after()), xml);
        element("updated", published(change), xml);
        link("alternate", why(cell), xml);
        var cause = causes.apply(change);
        element("summary", "Caused by claim " + cause.claim() + ", recorded " + cause.recordedAt(), xml);
        xml.writeEndElement();
    }

    private String why(Cell cell) {
        var group = cell.group() == null ? "" : "?group=" + URLEncoder.encode(cell.group(), StandardCharsets.UTF_8);
        return "/conflicts/" + conflict.id() + "/tolls/" + cell.side() + "/" + cell.category() + "/" + cell.harm()
                + "/explanation" + group;
    }

    /// Low, best and high; a word where there is none, never a nought.
    private static String figure(@Nullable Toll toll) {
        if (toll == null) {
            return "no claim";
        }
        var best = toll.best();
        var high = toll.high();
        if (best == null) {
            var word = toll.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return high == null ? word : word + " (up to " + high + ")";
        }
        return toll.low() + "/" + best + "/" + high + (toll.openEnded() ? "+" : "");
    }

    private static String published(Change change) {
        var time = change.published();
        return Instant.ofEpochMilli(time.toEpochMilli()).toString();
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(String rel, String href, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
