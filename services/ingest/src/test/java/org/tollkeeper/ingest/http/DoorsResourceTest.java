package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.feeds.FeedsResource;

/// The document says what the resources do: each door with each of its parameters, and no other.
class DoorsResourceTest {
    private static final List<Class<?>> RESOURCES = List.of(
            ClaimsResource.class,
            ConflictsResource.class,
            DecisionsResource.class,
            DefinitionsResource.class,
            DoorsResource.class,
            ExtractionsResource.class,
            FeedsResource.class,
            ReextractionsResource.class,
            RejectedResource.class,
            StoriesResource.class);

    private static String door(Method method, Path resource) {
        var below = method.getAnnotation(Path.class);
        var path = resource.value() + (below == null ? "" : "/" + below.value().replaceAll(":[^}]*", ""));
        var query = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            var name = parameter.getAnnotation(QueryParam.class);
            if (name != null) {
                query.add(name.value());
            }
        }
        return verb(method) + " " + path + " " + query;
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> doors(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !verb(method).isEmpty())
                .map(method -> door(method, resource.getAnnotation(Path.class)));
    }

    private static Stream<String> documented(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(verb -> verb.getValue().isObject())
                        .map(verb -> verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey() + " "
                                + query(document, verb.getValue())));
    }

    private static Set<String> query(JsonNode document, JsonNode operation) {
        var names = new TreeSet<String>();
        for (var parameter : operation.path("parameters")) {
            var ref = parameter.path("$ref").asText();
            var one = ref.isEmpty() ? parameter : document.at(ref.substring(1));
            names.add(one.path("name").asText());
        }
        return names;
    }

    private static JsonNode document() throws IOException {
        var served = new DoorsResource().get(Desk.headers());
        return new YAMLMapper().readTree((String) served.getEntity());
    }

    @Test
    void an_unchanged_document_costs_a_304() {
        var served = new DoorsResource().get(Desk.headers());
        var tag = served.getHeaderString("ETag");
        var again = new DoorsResource().get(Desk.headers("If-None-Match", tag));

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(served.getHeaderString("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.hasEntity()).isFalse();
        assertThat(again.getHeaderString("ETag")).isEqualTo(tag);
        assertThat(new DoorsResource()
                        .get(Desk.headers("If-None-Match", "\"other\""))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void every_door_is_documented_with_its_parameters() throws IOException {
        var document = document();

        assertThat(documented(document))
                .containsExactlyInAnyOrderElementsOf(
                        RESOURCES.stream().flatMap(DoorsResourceTest::doors).toList());
    }

    @Test
    void everything_that_it_refers_to_is_there() throws IOException {
        var document = document();

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }
}
