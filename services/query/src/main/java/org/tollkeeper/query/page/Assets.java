package org.tollkeeper.query.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page's style sheet, script and icon, under a path that changes with their content, so that they can be
/// kept for ever.
public final class Assets {
    private static final String SCRIPT = "page.js";

    /// The script's modules, each after those it uses.
    private static final List<String> MODULES =
            List.of("show.js", "live.js", "drawer.js", "clocks.js", "chart.js", "desk.js", "main.js");

    private static final Map<String, String> TYPES = Map.of(
            "page.css", "text/css;charset=utf-8", SCRIPT, "text/javascript;charset=utf-8", "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String hash;

    public Assets() {
        TYPES.keySet().stream()
                .filter(name -> !name.equals(SCRIPT))
                .forEach(name -> files.put(name, Pages.bytes(name)));
        files.put(SCRIPT, joined().getBytes(StandardCharsets.UTF_8));
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
        return path(SCRIPT);
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

    /// One file to fetch instead of seven: the modules one after the other, without what only links them. They
    /// share one scope then, so no two of them may declare one name.
    private static String joined() {
        return MODULES.stream()
                .map(name -> new String(Pages.bytes("js/" + name), StandardCharsets.UTF_8))
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
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
