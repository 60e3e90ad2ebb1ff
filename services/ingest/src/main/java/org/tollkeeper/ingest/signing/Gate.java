package org.tollkeeper.ingest.signing;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Roles;

/// Who may come in. Where there are keys, stories are signed. What desks do, claims and definitions, is signed by a key
/// of the desk, unless whoever reaches the service has every role.
public final class Gate {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final KeyRing keys;
    private final Roles roles;
    private final InstantSource clock;

    public Gate(KeyRing keys, Roles roles, InstantSource clock) {
        this.keys = keys;
        this.roles = roles;
        this.clock = clock;
    }

    /// Open to whoever reaches it.
    public static Gate open() {
        return new Gate(KeyRing.none(), new Roles(true), InstantSource.system());
    }

    /// Lets stories in.
    ///
    /// @param provider as the sender names it
    /// @return whose stories they are: the key's, where it has one
    /// @throws ProblemException 401 or 403
    public @Nullable String admitStories(HttpHeaders headers, byte[] body, @Nullable String provider) {
        if (keys.isEmpty()) {
            return provider;
        }
        var own = signed(headers, body).provider();
        if (own != null && provider != null && !own.equals(provider)) {
            throw refusal(
                    403,
                    "The key brings the stories of '" + own + "', and these are said to be '" + provider
                            + "'s; one provider never touches another's.");
        }
        return own == null ? provider : own;
    }

    /// Whether what a desk does must be signed, so that its body is read whole first.
    public boolean asksDesks() {
        return !roles.everyRole();
    }

    /// Lets a desk in.
    ///
    /// @throws ProblemException 401 or 403
    public void admitDesk(HttpHeaders headers, byte[] body) {
        if (asksDesks() && signed(headers, body).provider() != null) {
            throw refusal(403, "The key brings stories of one provider and may do nothing else.");
        }
    }

    private Key signed(HttpHeaders headers, byte[] body) {
        var timestamp = header(headers, Signature.TIMESTAMP);
        var signature = header(headers, Signature.SIGNATURE);
        var key = keys.find(header(headers, Signature.KEY));
        // One answer for an unknown key and a wrong signature: nobody learns which ids there are.
        if (key.isEmpty() || !Signature.matches(signature, key.get().secret(), timestamp, body)) {
            throw refusal(
                    401,
                    "The signature is not that of a key known here, over the time of sending, a dot and the body.");
        }
        if (!isNear(timestamp)) {
            throw refusal(
                    401,
                    "The signature is older than five minutes, or the sender's clock is wrong; " + Signature.TIMESTAMP
                            + " is the time of sending in seconds since 1970, UTC.");
        }
        return key.get();
    }

    private static String header(HttpHeaders headers, String name) {
        var value = headers.getHeaderString(name);
        if (value == null || value.isBlank()) {
            throw refusal(
                    401,
                    name + " is absent. What is sent here is signed, with " + Signature.KEY + ", " + Signature.TIMESTAMP
                            + " and " + Signature.SIGNATURE + ".");
        }
        return value.strip();
    }

    private boolean isNear(String timestamp) {
        if (!timestamp.matches("\\d{1,11}")) {
            return false;
        }
        var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    private static ProblemException refusal(int status, String detail) {
        return new ProblemException(new Problem(status, "signature", "The sender is not let in", detail)
                .with("state", "Nothing was stored."));
    }
}
