package org.tollkeeper.standalone.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.Refusal;

/// A folder of wire files with the definitions of the conflicts they speak of: each YAML file at its top, and
/// `conflict.json`. Hidden files and Markdown are left alone.
record WireFolder(List<Definition> definitions, List<WireFile> files) {

    /// A conflict as it is put to the door.
    record Definition(String id, String mediaType, String content) {}

    /// @param provider of what lies in no sub-folder
    static WireFolder read(Path folder, @Nullable String provider) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + ". Nothing was sent.");
        }
        var definitions = new ArrayList<Definition>();
        var files = new ArrayList<WireFile>();
        for (var entry : entries(folder)) {
            if (isDefinition(entry)) {
                definitions.add(definition(entry));
            } else if (Files.isDirectory(entry)) {
                for (var file : entries(entry)) {
                    files.add(WireFile.read(file, folder.relativize(file).toString(), name(entry)));
                }
            } else {
                files.add(WireFile.read(entry, name(entry), provider));
            }
        }
        files.sort(WireFile.PRINTED);
        return new WireFolder(List.copyOf(definitions), List.copyOf(files));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(
                            file -> !name(file).startsWith(".") && !name(file).endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDefinition(Path file) {
        return name(file).equals("conflict.json") || isYaml(file);
    }

    private static boolean isYaml(Path file) {
        return name(file).endsWith(".yaml") || name(file).endsWith(".yml");
    }

    private static Definition definition(Path file) throws IOException {
        var text = Files.readString(file);
        var mapper = isYaml(file) ? new YAMLMapper() : new ObjectMapper();
        var id = mapper.readTree(text).path("id").asText();
        if (id.isEmpty()) {
            throw new Refusal(file + " is to define a conflict and has no id. Nothing was sent.");
        }
        return new Definition(id, isYaml(file) ? "application/yaml" : "application/json", text);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
