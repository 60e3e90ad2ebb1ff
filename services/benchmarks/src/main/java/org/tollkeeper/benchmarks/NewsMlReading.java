package org.tollkeeper.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Delivery;
import org.tollkeeper.wire.Reading;
import org.tollkeeper.wire.WireReader;

/// Reading a story in NewsML-G2, from its bytes to its paragraphs and hashes, beside a pass of the parser over the same
/// bytes that does nothing with them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
public class NewsMlReading {

    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-05-04T06:10:00Z</sent></header>
            <itemSet><newsItem guid="tag:harbour.example,2031:pit" version="2" xml:lang="en-GB">
            <catalogRef href="http://harbour.example/catalog.xml"/>
            <rightsInfo><copyrightHolder literal="Harbour News"/><usageTerms>For subscribers</usageTerms></rightsInfo>
            <itemMeta><itemClass qcode="ninat:text"/><provider qcode="hp:harbour"><name>Harbour News</name></provider>
            <versionCreated>2031-05-04T07:45:00Z</versionCreated><firstCreated>2031-05-04T06:10:00Z</firstCreated>
            <pubStatus qcode="stat:usable"/><signal qcode="sig:update"/><edNote>UPDATES count</edNote></itemMeta>
            <contentMeta><urgency>3</urgency><located literal="Marrowfen"><name>Marrowfen</name></located>
            <subject qcode="medtop:20000139"><name>industrial accident</name></subject><language tag="en-GB"/>
            <slugline>MARROWFEN-QUARRY</slugline><headline>Nine dead in Marrowfen quarry slide</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            """;
    private static final String PARAGRAPH = """
            <p>Nine workers died when a slope slid into the Marrowfen quarry, the county rescue service said, and four
            more were taken to the hospital at <b>Pembly</b>, whose wards &amp; corridors had been cleared at dawn.</p>
            """;
    private static final String END = """
            </body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """;

    private final XMLInputFactory factory = new WstxInputFactory();
    private final WireReader reader = new WireReader();

    /// Of the story; the median of agencies' stories has about fifteen.
    @Param({"5", "15", "50"})
    public int paragraphs;

    private byte[] content = {};

    @Setup
    public void write() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        content = (BEGINNING + PARAGRAPH.repeat(paragraphs) + END).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Reading reading() {
        return reader.read(new Delivery("harbour", null, "application/xml", Bytes.of(content), Instant.EPOCH));
    }

    @Benchmark
    public int floor() throws XMLStreamException {
        var events = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        int seen = 0;
        while (events.hasNext()) {
            seen += events.next();
        }
        events.close();
        return seen;
    }
}
