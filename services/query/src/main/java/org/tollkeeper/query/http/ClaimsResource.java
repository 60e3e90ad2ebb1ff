package org.tollkeeper.query.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.query.answer.Claims;
import org.tollkeeper.query.answer.FateDocument;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.csv.ClaimsCsv;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.http.Forms.Form;

/// Every claim with what became of it: a page at a time as JSON, all of them as CSV or NDJSON.
@Path("/conflicts/{conflict}/claims{suffix:(\\.[a-z]+)?}")
@RunOnVirtualThread
public class ClaimsResource {
    private static final Forms FORMS = Forms.of(Form.JSON, Form.CSV, Form.NDJSON);

    private final Desk desk;
    private final Doors doors;
    private final Answers answers;
    private final ObjectMapper json;

    ClaimsResource(Desk desk, Doors doors, Answers answers, ObjectMapper json) {
        this.desk = desk;
        this.doors = doors;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response claims(
            @PathParam("conflict") String id, @PathParam("suffix") String suffix, @Context RoutingContext http) {
        var dossier = desk.dossier(id);
        var form = FORMS.choose(suffix, http);
        var asked = Doors.parameters(dossier, http);
        if (form == Form.JSON) {
            return answers.now(http, dossier::version, () -> doors.json(Claims.answer(asked, dossier)));
        }
        return export(form, asked, dossier, http);
    }

    /// All that are asked for, written as they are read; its tag names the state it was read from.
    private Response export(Form form, Parameters asked, Dossier dossier, RoutingContext http) {
        var all = Claims.all(asked, dossier);
        boolean packed = Gzip.isWanted(http.request());
        var plain = Answer.tagOf(http.request().uri() + form + dossier.state());
        var tag = packed ? Gzip.tag(plain) : plain;
        var known = http.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && Answer.isAmong(tag, known)) {
            return answers.headed(Response.notModified())
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        boolean tagged = asked.isTagged();
        StreamingOutput body = out -> write(form, all, tagged, out);
        var response = answers.headed(Response.ok(packed ? packed(body) : body, form.type()))
                .header(HttpHeaders.ETAG, tag);
        return packed ? response.header(HttpHeaders.CONTENT_ENCODING, Gzip.NAME).build() : response.build();
    }

    private static StreamingOutput packed(StreamingOutput body) {
        return out -> {
            try (var packing = Gzip.stream(out)) {
                body.write(packing);
            }
        };
    }

    private void write(Form form, Stream<Fate> fates, boolean tagged, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (form == Form.CSV) {
            ClaimsCsv.write(fates, tagged, writer);
        } else {
            fates.forEach(fate -> line(fate, writer));
        }
        writer.flush();
    }

    private void line(Fate fate, Writer to) {
        try {
            to.write(json.writeValueAsString(FateDocument.of(fate)));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("whoever asked for the claims has gone", e);
        }
    }
}
