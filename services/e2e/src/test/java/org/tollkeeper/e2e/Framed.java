package org.tollkeeper.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/// The Confluent framing, by plain Avro: a zero byte, four of the contract's id, the record.
final class Framed {
    private static final int HEAD = 5;

    private Framed() {}

    static byte[] write(int id, GenericRecord written) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(HEAD).put((byte) 0).putInt(id).array());
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(written.getSchema()).write(written, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    static int id(byte[] framed) {
        return ByteBuffer.wrap(framed).getInt(1);
    }

    static GenericRecord read(byte[] framed, Schema contract) throws IOException {
        var decoder = DecoderFactory.get().binaryDecoder(framed, HEAD, framed.length - HEAD, null);
        return new GenericDatumReader<GenericRecord>(contract).read(null, decoder);
    }
}
