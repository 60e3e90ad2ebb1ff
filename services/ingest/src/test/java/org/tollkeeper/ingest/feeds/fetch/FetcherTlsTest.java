package org.tollkeeper.ingest.feeds.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.wire.Bytes;

/// The connection goes to the checked address, and the certificate must still be that of the name.
class FetcherTlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String TRUST = "javax.net.ssl.trustStore";

    @TempDir
    Path folder = Path.of("");

    private HttpsServer server;

    @BeforeEach
    void listen() throws Exception {
        var store = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "wire",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=wire.example",
                        "-ext",
                        "san=dns:wire.example",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-storetype",
                        "PKCS12")
                .start();
        assertThat(keytool.waitFor()).isZero();
        System.setProperty(TRUST, store.toString());
        System.setProperty(TRUST + "Password", "changeit");
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('a');
            exchange.close();
        });
        server.start();
    }

    private static SSLContext context(Path store) throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.clearProperty(TRUST);
        System.clearProperty(TRUST + "Password");
    }

    private Fetched get(String host) throws IOException {
        var url = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
        var remote = new Remote(url, Set.of(host), false, Map.of());
        try (var fetcher = new Fetcher(remote, 1_000, name -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")})) {
            return fetcher.get(url, Map.of());
        }
    }

    @Test
    void the_certificate_must_be_that_of_the_name_not_of_the_address() throws Exception {
        assertThat(get("wire.example").body()).isEqualTo(Bytes.of("a"));

        assertThatThrownBy(() -> get("other.example"))
                .isInstanceOf(SSLException.class)
                .hasMessageContaining("other.example");
    }
}
