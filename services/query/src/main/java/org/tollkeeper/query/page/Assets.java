package org.tollkeeper.query.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The page's style sheet, script and icon, under a path that changes with their content, so that they can be
/// kept for ever.
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "page.css", "text/css;charset=utf-8",
            "live.js", "text/javascript;charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String hash;

    public Assets() {
        TYPES.keySet().forEach(name -> files.put(name, Pages.bytes(name)));
        hash = hash(files);
    }

    /// Where a file is.
    public String path(String name) {
        return "/assets/" + hash + "/" + name;
    }

    public String css() {
        return path("page.css");
    }

    public String script() {
        return path("live.js");
    }

    public String icon() {
        return path("icon.svg");
    }

    /// The content of a file; empty where there is none of that name or it has another content now.
    public Optional<byte[]> file(String asked, String name) {
        return asked.equals(hash) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    public String type(String name) {
        return TYPES.getOrDefault(name, "application/octet-stream");
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
