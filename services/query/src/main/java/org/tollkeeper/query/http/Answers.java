package org.tollkeeper.query.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The answers given last, so that an unchanged view is neither worked out nor sent twice.
@Singleton
public class Answers {
    private static final int MOST = 128;

    private final Map<String, Given> given = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > MOST;
        }
    };

    /// 200 with the answer, or 304 where the asker has it already. A cache may keep it and must ask before using
    /// it: figures change when a claim comes in, not when a time runs out.
    ///
    /// @param uri what was asked, with its parameters
    /// @param version of what the answer is made from
    Response answer(Request request, UriInfo uri, long version, Supplier<Answer> work) {
        var answer = find(uri.getRequestUri().toString(), version, work);
        var tag = new EntityTag(answer.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(answer.bytes(), answer.type()) : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Answer find(String address, long version, Supplier<Answer> work) {
        synchronized (given) {
            var last = given.get(address);
            if (last != null && last.version() == version) {
                return last.answer();
            }
        }
        var answer = work.get();
        synchronized (given) {
            given.put(address, new Given(version, answer));
        }
        return answer;
    }

    private record Given(long version, Answer answer) {}
}
