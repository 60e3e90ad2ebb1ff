package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/// Keeps a feed from being made to fetch what only this machine or its network can reach.
///
/// The name is resolved here and once more by the client, within the time for which Java keeps an answer, so both see
/// the same one.
final class AddressCheck {
    private AddressCheck() {}

    /// @throws IOException where the address may not be fetched for this feed
    static void require(Feed.Address feed, URI url) throws IOException {
        var scheme = String.valueOf(url.getScheme());
        if (!scheme.equals("https") && !(scheme.equals("http") && feed.plainHttp())) {
            throw new IOException(url + " is not fetched: only https is, or http where allowPlainHttp is set");
        }
        for (var address : InetAddress.getAllByName(url.getHost())) {
            if (!feed.privateAddresses() && isPrivate(address)) {
                throw new IOException(url.getHost() + " is " + address.getHostAddress()
                        + ", which is no public address, and allowPrivateAddresses is not set");
            }
        }
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isPrivate6(bytes) : isPrivate4(bytes));
    }

    /// Carrier-grade NAT, protocol assignments, benchmarks, reserved.
    private static boolean isPrivate4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && b[2] == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /// Unique local addresses, and IPv4 in the clothes of IPv6 (NAT64, 6to4).
    private static boolean isPrivate6(byte[] b) {
        int head = (b[0] & 0xff) << 8 | (b[1] & 0xff);
        return (head & 0xfe00) == 0xfc00 || head == 0x0064 || head == 0x2002;
    }
}
