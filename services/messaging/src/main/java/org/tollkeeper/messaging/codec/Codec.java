package org.tollkeeper.messaging.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;

/// One kind of value, both ways between the domain and Avro's binary form. Safe for use by many threads.
///
/// @param <V> the value in the domain
public final class Codec<V> {

    private static final String JAVA_STRING = "{\"type\":\"string\",\"avro.java.string\":\"String\"}";

    static {
        trustOwnContracts();
    }

    private final Schema schema;
    private final Form<V, ?> form;

    private Codec(Schema schema, Form<V, ?> form) {
        this.schema = schema;
        this.form = form;
    }

    static <V, A extends SpecificRecordBase> Codec<V> of(
            Schema generated, Function<V, A> toAvro, Function<A, V> fromAvro) {
        var plain = new Schema.Parser().parse(generated.toString().replace(JAVA_STRING, "\"string\""));
        return new Codec<>(plain, new Form<>(generated, new SpecificDatumWriter<>(generated), toAvro, fromAvro));
    }

    /// The contract as it is registered: whole, and with nothing of Java in it.
    public Schema schema() {
        return schema;
    }

    /// Appends the value, as [#schema] has it.
    public void write(V value, ByteArrayOutputStream out) {
        form.write(value, out);
    }

    /// Reads what was written with any released contract of this kind.
    public Reading<V> reading(Schema writer) {
        return form.reading(writer);
    }

    /// Reads values that were written with one certain contract.
    public interface Reading<V> {
        /// @throws UnreadableValueException where it says something that this release has no word for
        V read(byte[] bytes, int offset);
    }

    /// Avro instantiates only classes it is told to trust; it needs to be told of no more than the contracts.
    private static void trustOwnContracts() {
        var contracts = org.tollkeeper.schemas.Claim.class.getPackageName();
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(),
                type -> type.getPackageName().equals(contracts)));
    }

    private record Form<V, A extends SpecificRecordBase>(
            Schema generated, DatumWriter<A> writer, Function<V, A> toAvro, Function<A, V> fromAvro) {

        void write(V value, ByteArrayOutputStream out) {
            try {
                var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
                writer.write(toAvro.apply(value), encoder);
                encoder.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("memory refused " + generated.getName(), e);
            }
        }

        Reading<V> reading(Schema writtenWith) {
            var model = SpecificData.getForSchema(generated);
            var reader = new SpecificDatumReader<A>(writtenWith, generated, model);
            return (bytes, offset) -> {
                try {
                    var decoder = DecoderFactory.get().binaryDecoder(bytes, offset, bytes.length - offset, null);
                    return fromAvro.apply(reader.read(null, decoder));
                } catch (UnreadableValueException e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    throw new UnreadableValueException(
                            "A " + generated.getName() + " of " + (bytes.length - offset)
                                    + " bytes is cut short, is none, or says what no " + generated.getName()
                                    + " may say: " + e.getMessage() + ". Nothing was derived from it.",
                            e);
                }
            };
        }
    }
}
