package org.tollkeeper.benchmarks.views;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Many listeners to the changes of a conflict, and one that asked and never reads.
final class Listeners implements AutoCloseable {
    private static final String REQUEST = "GET /conflicts/measured/changes HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final Selector selector = Selector.open();
    private final List<SocketChannel> open = new ArrayList<>();

    Listeners() throws IOException {}

    /// What came over one connection.
    private static final class Heard {
        private final StringBuilder text = new StringBuilder();
    }

    void open(int count, int port) throws IOException {
        var slow = listen(port);
        slow.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        for (int i = 0; i < count; i++) {
            var channel = listen(port);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Heard());
        }
        awaitAll("alive", System.nanoTime());
    }

    private SocketChannel listen(int port) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(REQUEST.getBytes(StandardCharsets.US_ASCII)));
        open.add(channel);
        return channel;
    }

    /// After how many milliseconds each that reads had heard of the claim, sorted.
    List<Long> await(String claim, long began) throws IOException {
        return awaitAll("/" + claim, began);
    }

    private List<Long> awaitAll(String text, long began) throws IOException {
        var times = new ArrayList<Long>();
        var buffer = ByteBuffer.allocate(1 << 16);
        selector.keys().forEach(key -> ((Heard) key.attachment()).text.setLength(0));
        while (times.size() < selector.keys().size()) {
            selector.select(1000);
            for (var key : selector.selectedKeys()) {
                var heard = ((Heard) key.attachment()).text;
                boolean before = heard.indexOf(text) >= 0;
                buffer.clear();
                ((SocketChannel) key.channel()).read(buffer);
                heard.append(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
                if (!before && heard.indexOf(text) >= 0) {
                    times.add((System.nanoTime() - began) / 1_000_000);
                }
            }
            selector.selectedKeys().clear();
        }
        return times;
    }

    @Override
    public void close() throws IOException {
        for (var channel : open) {
            channel.close();
        }
        selector.close();
    }
}
