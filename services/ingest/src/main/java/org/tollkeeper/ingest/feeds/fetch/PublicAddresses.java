package org.tollkeeper.ingest.feeds.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/// Keeps a feed from being made to fetch what only this machine or its network can reach.
///
/// The client asks for a name once a connection and connects to an address that is answered here, never to what a
/// second look at the name would give; each redirect is a connection of its own. TLS still goes by the name.
final class PublicAddresses implements DnsResolver {
    private final Set<String> privateHosts;
    private final Lookup lookup;

    /// What addresses a name has now.
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// @param privateHosts that an operator allowed by name
    PublicAddresses(Set<String> privateHosts, Lookup lookup) {
        this.privateHosts = privateHosts;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        for (var address : addresses) {
            if (!privateHosts.contains(host) && isPrivate(address)) {
                throw new ForbiddenAddressException(host + " is " + address.getHostAddress()
                        + ", which is no public address, and allowPrivateHosts does not name it");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
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

    /// Carrier-grade NAT, protocol assignments, benchmarks, reserved. The addresses that clouds answer questions about
    /// a
    /// machine on are link-local, or of these, or unique local.
    private static boolean isPrivate4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && b[2] == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /// Whatever is no global unicast (2000::/3), and of that IPv4 in the clothes of IPv6 (Teredo, 6to4) and what is
    /// only
    /// for documents.
    private static boolean isPrivate6(byte[] b) {
        int head = (b[0] & 0xff) << 8 | (b[1] & 0xff);
        int next = (b[2] & 0xff) << 8 | (b[3] & 0xff);
        return (head & 0xe000) != 0x2000 || head == 0x2002 || (head == 0x2001 && (next == 0 || next == 0x0db8));
    }
}
