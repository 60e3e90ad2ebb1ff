import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;

/// Fetches one release of Maven, checks it against the digest it was pinned with, and unpacks it. Run by `mvnw` with the JDK alone, because
/// neither curl nor unzip can be taken for granted.
///
/// Arguments: the address of the zip, its SHA-512, the folder that is to hold the release.
void main(String[] args) {
    try {
        var zip = download(URI.create(args[0]));
        check(zip, args[1], args[0]);
        unpack(zip, Path.of(args[2]));
    } catch (IOException | GeneralSecurityException | InterruptedException | IllegalStateException e) {
        System.err.println("Maven could not be fetched from " + args[0] + ": " + e + ". Nothing was installed.");
        System.exit(1);
    }
}

/// Twice at most: the second try cures a connection that broke.
byte[] download(URI address) throws IOException, InterruptedException {
    try {
        return get(address);
    } catch (IOException e) {
        Thread.sleep(1000);
        return get(address);
    }
}

byte[] get(URI address) throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).proxy(ProxySelector.getDefault()).build()) {
        var response = client.send(HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the answer was HTTP " + response.statusCode());
        }
        return response.body();
    }
}

void check(byte[] zip, String pinned, String address) throws GeneralSecurityException {
    var found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(zip));
    if (!found.equals(pinned)) {
        throw new IllegalStateException("its SHA-512 is " + found + ", pinned is " + pinned);
    }
}

/// Unpacks beside the target and moves it there last, so that a broken run leaves nothing that looks installed.
void unpack(byte[] zip, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    var work = Files.createTempDirectory(target.getParent(), "unpacking");
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var file = work.resolve(entry.getName()).normalize();
            if (!file.startsWith(work)) {
                throw new IOException("entry '" + entry.getName() + "' points outside the archive");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }
    try (var inside = Files.list(work)) {
        Files.move(inside.findFirst().orElseThrow(() -> new IOException("the archive is empty")), target);
    }
    Files.delete(work);
}
