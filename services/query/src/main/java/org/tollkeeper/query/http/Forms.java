package org.tollkeeper.query.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The forms a view is offered in, the usual one first: told by the address's suffix, else by `Accept`.
record Forms(List<Form> offered) {
    Forms {
        offered = List.copyOf(offered);
    }

    enum Form {
        JSON("application/json"),
        CSV("text/csv"),
        NDJSON("application/x-ndjson"),
        ATOM("application/atom+xml");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /// As an answer says it.
        String type() {
            return this == CSV ? type + ";charset=utf-8" : type;
        }

        boolean isA(MediaType wanted) {
            return wanted.isCompatible(MediaType.valueOf(type));
        }

        String suffix() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Forms of(Form... offered) {
        return new Forms(List.of(offered));
    }

    /// @param suffix with its dot; empty where the address has none
    /// @throws NotOffered where it is offered in no such form
    Form choose(String suffix, RoutingContext http) {
        if (!suffix.isEmpty()) {
            return offered.stream()
                    .filter(form -> form.suffix().equals(suffix))
                    .findFirst()
                    .orElseThrow(() -> new NotOffered(404, "suffix", suffix, suffixes()));
        }
        var accept = http.request().getHeader("Accept");
        return accept == null || accept.equals("*/*") ? offered.getFirst() : accepted(accept);
    }

    /// The most wanted one; of those wanted alike the usual one.
    private Form accepted(String accept) {
        try {
            return Arrays.stream(accept.split(",", -1))
                    .map(wanted -> MediaType.valueOf(wanted.strip()))
                    .sorted(Comparator.comparingDouble(Forms::weight).reversed())
                    .flatMap(wanted -> offered.stream().filter(form -> weight(wanted) > 0 && form.isA(wanted)))
                    .findFirst()
                    .orElseThrow(() -> new NotOffered(406, "Accept", accept, types()));
        } catch (IllegalArgumentException e) {
            throw new NotOffered(406, "Accept", accept, types());
        }
    }

    private static double weight(MediaType wanted) {
        return Double.parseDouble(wanted.getParameters().getOrDefault("q", "1"));
    }

    private String suffixes() {
        return offered.stream().map(Form::suffix).collect(Collectors.joining(", ", "none, or one of ", ""));
    }

    private String types() {
        return offered.stream().map(form -> form.type).collect(Collectors.joining(", ", "one of ", ""));
    }

    /// The view is not offered in the form asked for.
    static final class NotOffered extends RuntimeException {
        private final int status;
        private final String field;
        private final String asked;
        private final String offered;

        NotOffered(int status, String field, String asked, String offered) {
            super(asked);
            this.status = status;
            this.field = field;
            this.asked = asked;
            this.offered = offered;
        }

        String sentence() {
            return "'" + field + "' is '" + asked + "'; accepted is " + offered + ".";
        }

        int status() {
            return status;
        }

        String field() {
            return field;
        }

        String asked() {
            return asked;
        }

        String offered() {
            return offered;
        }
    }
}
