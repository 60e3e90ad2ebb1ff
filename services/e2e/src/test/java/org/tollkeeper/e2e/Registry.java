package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.apache.avro.Schema;

/// A registry, asked by its Confluent-compatible API as anybody would.
record Registry(String address) {
    int register(String subject, String contract) throws IOException, InterruptedException {
        var body = Tollkeeper.JSON.writeValueAsString(Map.of("schema", contract));
        var request = request("/subjects/" + subject + "/versions")
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(body));
        return answer(request).path("id").asInt();
    }

    Schema schema(int id) throws IOException, InterruptedException {
        return new Schema.Parser()
                .parse(answer(request("/schemas/ids/" + id)).path("schema").asText());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/apis/ccompat/v7" + path));
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Tollkeeper.JSON.readTree(answer.body());
        }
    }
}
