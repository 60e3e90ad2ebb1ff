package org.tollkeeper.ingest.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;
import org.tollkeeper.ingest.field.Json;

/// The keys in a YAML file, read again when it changes: a list `keys`, each with `id`, `secret` and, for a sender of
/// stories, `provider`. A file that cannot be read later changes nothing.
public final class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final int SHORTEST = 32;

    private final @Nullable Path file;
    private Map<String, Key> keys = Map.of();
    private @Nullable FileTime readAt;

    private KeyRing(@Nullable Path file) {
        this.file = file;
    }

    /// No key: nobody signs.
    public static KeyRing none() {
        return new KeyRing(null);
    }

    /// @throws FieldException naming the first field that cannot be
    public static KeyRing of(Path file) throws IOException {
        var ring = new KeyRing(file);
        ring.readAt = Files.getLastModifiedTime(file);
        ring.keys = read(Files.readAllBytes(file));
        return ring;
    }

    public synchronized boolean isEmpty() {
        return file == null;
    }

    public synchronized Optional<Key> find(String id) {
        readAgain();
        return Optional.ofNullable(keys.get(id));
    }

    /// The first one that opens every door, for our own commands.
    public synchronized Optional<Key> ofDesk() {
        return keys.values().stream().filter(key -> key.provider() == null).findFirst();
    }

    private void readAgain() {
        if (file == null) {
            return;
        }
        try {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(readAt)) {
                readAt = changed;
                keys = read(Files.readAllBytes(file));
            }
        } catch (FieldException | IOException e) {
            LOG.errorf("The keys in %s cannot be read, and those read before are kept: %s", file, e.getMessage());
        }
    }

    static Map<String, Key> read(byte[] yaml) {
        var fields = new Fields(Json.yamlObject(yaml));
        var keys = new LinkedHashMap<String, Key>();
        for (var one : fields.objects("keys")) {
            var key = new Key(one.required("id", "a signature names its key by it"), secret(one), one.text("provider"));
            if (keys.put(key.id(), key) != null) {
                throw one.wrong("id", "a key's id is its own, and another key has it");
            }
        }
        if (keys.isEmpty()) {
            throw new FieldException("keys", "", "keys is empty", "a file of keys has at least one");
        }
        for (var unknown : fields.unknown()) {
            throw new FieldException(unknown.field(), "", unknown.field() + " is no setting of a key");
        }
        return keys;
    }

    /// The value is said nowhere, not even when it is wrong.
    private static String secret(Fields one) {
        var secret = one.required("secret", "a key has one");
        if (secret.length() < SHORTEST) {
            throw one.absent("secret", "or shorter than " + SHORTEST + " characters, which can be guessed");
        }
        return secret;
    }
}
