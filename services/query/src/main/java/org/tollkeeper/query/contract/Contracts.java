package org.tollkeeper.query.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What can be asked and what can be subscribed to, for programs: OpenAPI and AsyncAPI, each as YAML and as JSON.
public final class Contracts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final byte[] openApi = openApi();
    private final Object openApiTree = read(openApi);
    private final List<Pattern> paths = paths();
    private final Object asyncApiTree = AsyncApi.document();

    /// Whether an address is one that can be asked, in whatever form.
    public boolean isOpen(String path) {
        return paths.stream().anyMatch(known -> known.matcher(path).matches());
    }

    private List<Pattern> paths() {
        return ((Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) openApiTree).get("paths")))
                .keySet().stream()
                        .map(path -> path.toString().replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+"))
                        .map(path -> Pattern.compile(path + "(\\.[a-z]+)?"))
                        .toList();
    }

    public byte[] openApiYaml() {
        return openApi.clone();
    }

    public byte[] openApiJson() {
        return write(JSON, openApiTree);
    }

    public byte[] asyncApiYaml() {
        return write(YAML, asyncApiTree);
    }

    public byte[] asyncApiJson() {
        return write(JSON, asyncApiTree);
    }

    private static byte[] openApi() {
        try (var file = Objects.requireNonNull(Contracts.class.getResourceAsStream("openapi.yaml"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own openapi.yaml cannot be read", e);
        }
    }

    private static Object read(byte[] yaml) {
        try {
            return YAML.readValue(yaml, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own openapi.yaml is no YAML", e);
        }
    }

    private static byte[] write(ObjectMapper form, Object tree) {
        try {
            return form.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused a document", e);
        }
    }
}
