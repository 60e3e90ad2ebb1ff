package org.tollkeeper.ingest.feeds.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "198.18.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::7f00:1",
                "::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "::ffff:127.0.0.1"
            })
    void no_address_of_this_machine_or_its_network_is_public(String address) throws Exception {
        assertThat(PublicAddresses.isPrivate(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1:248:1893:25c8:1946"})
    void an_address_of_the_world_is_public(String address) throws Exception {
        assertThat(PublicAddresses.isPrivate(InetAddress.ofLiteral(address))).isFalse();
    }
}
