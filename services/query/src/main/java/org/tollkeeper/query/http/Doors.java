package org.tollkeeper.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tollkeeper.query.answer.BadParameter;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.http.Forms.Form;

/// From an address to an answer: which conflict, which form, and whether it has been given before.
@Singleton
public class Doors {
    private final Desk desk;
    private final Answers answers;
    private final ObjectMapper json;

    Doors(Desk desk, Answers answers, ObjectMapper json) {
        this.desk = desk;
        this.answers = answers;
        this.json = json;
    }

    /// What is said of all conflicts together.
    Uni<Response> all(RoutingContext http, Function<Dossiers, Map<String, Object>> work) {
        var dossiers = desk.dossiers();
        return answers.soon(http, dossiers::version, () -> json(work.apply(dossiers)));
    }

    /// @param suffix with its dot; empty where the address has none
    View view(String conflict, Forms forms, String suffix, RoutingContext http) {
        return new View(desk.dossier(conflict), forms.choose(suffix, http), http);
    }

    Answer json(Map<String, Object> tree) {
        try {
            return new Answer(Form.JSON.type(), json.writeValueAsBytes(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps, lists, texts and numbers is always JSON", e);
        }
    }

    /// What follows the question mark.
    static Parameters parameters(Dossier dossier, RoutingContext http) {
        return new Parameters(dossier.definition().orElseThrow(), given(http));
    }

    private static Map<String, List<String>> given(RoutingContext http) {
        try {
            var given = new TreeMap<String, List<String>>();
            var query = http.queryParams();
            query.names().forEach(name -> given.put(name, query.getAll(name)));
            return given;
        } catch (HttpException | IllegalArgumentException e) {
            throw new BadParameter(
                    "query", http.request().query(), "names and values in UTF-8, with what is special as %20");
        }
    }

    /// Of very many claims answers take long.
    private record OfDossier(Dossier dossier) implements Answers.Source {
        @Override
        public long version() {
            return dossier.version();
        }

        @Override
        public boolean mayLag() {
            return dossier.isLarge();
        }
    }

    /// One view of one conflict, in the form asked for.
    final class View {
        private final Dossier dossier;
        private final Form form;
        private final RoutingContext http;
        private final Map<Form, Function<Parameters, Answer>> makers = new EnumMap<>(Form.class);

        private View(Dossier dossier, Form form, RoutingContext http) {
            this.dossier = dossier;
            this.form = form;
            this.http = http;
        }

        View json(BiFunction<Parameters, Dossier, Map<String, Object>> work) {
            makers.put(Form.JSON, asked -> Doors.this.json(work.apply(asked, dossier)));
            return this;
        }

        View text(Form as, BiFunction<Parameters, Dossier, String> work) {
            makers.put(
                    as,
                    asked -> new Answer(as.type(), work.apply(asked, dossier).getBytes(StandardCharsets.UTF_8)));
            return this;
        }

        View csv(BiFunction<Parameters, Dossier, String> work) {
            return text(Form.CSV, work);
        }

        Uni<Response> answer() {
            var maker = Objects.requireNonNull(makers.get(form), "each form offered has its maker");
            var given = given(http);
            return answers.soon(
                    http,
                    new OfDossier(dossier),
                    () -> maker.apply(new Parameters(dossier.definition().orElseThrow(), given)));
        }
    }
}
