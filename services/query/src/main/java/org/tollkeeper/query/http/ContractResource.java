package org.tollkeeper.query.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.tollkeeper.query.contract.Contracts;

/// The documents for programs: what can be asked here, and what can be subscribed to.
@Path("/")
@NonBlocking
public class ContractResource {
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final Contracts contracts;
    private final Answers answers;

    ContractResource(Contracts contracts, Answers answers) {
        this.contracts = contracts;
        this.answers = answers;
    }

    @GET
    @Path("openapi.yaml")
    public Uni<Response> openApiYaml(@Context RoutingContext http) {
        return document(http, YAML, contracts::openApiYaml);
    }

    @GET
    @Path("openapi.json")
    public Uni<Response> openApiJson(@Context RoutingContext http) {
        return document(http, JSON, contracts::openApiJson);
    }

    @GET
    @Path("asyncapi.yaml")
    public Uni<Response> asyncApiYaml(@Context RoutingContext http) {
        return document(http, YAML, contracts::asyncApiYaml);
    }

    @GET
    @Path("asyncapi.json")
    public Uni<Response> asyncApiJson(@Context RoutingContext http) {
        return document(http, JSON, contracts::asyncApiJson);
    }

    private Uni<Response> document(RoutingContext http, String type, Supplier<byte[]> bytes) {
        return answers.soon(http, () -> 0, () -> new Answer(type, bytes.get()));
    }
}
