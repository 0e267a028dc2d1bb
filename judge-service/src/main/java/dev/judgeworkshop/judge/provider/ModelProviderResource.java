package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Model providers; for facilitators. Their keys are taken and never shown. */
@Path("/api/v1/model-providers")
@Tag(name = "model-providers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class ModelProviderResource {

  private static final String PATH = "/api/v1/model-providers/";

  private final ModelProviderService providers;
  private final ProviderTestService tests;

  ModelProviderResource(ModelProviderService providers, ProviderTestService tests) {
    this.providers = providers;
    this.tests = tests;
  }

  /**
   * Makes a model provider.
   *
   * @param request where it is and what it costs
   * @return 201 with the provider
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ModelProviderResponse.class, responseCode = "201")
  public Uni<RestResponse<ModelProviderResponse>> createModelProvider(
      @NotNull @Valid CreateModelProviderRequest request) {
    return providers
        .create(request)
        .map(Versioned.created(ModelProviderResponse::version, provider -> PATH + provider.id()));
  }

  /**
   * Lists the model providers of a workshop, by name and id.
   *
   * @param filter of which workshop
   * @param query which page
   * @return the providers, without their keys
   */
  @GET
  public Uni<Page<ModelProviderResponse>> listModelProviders(
      @BeanParam @Valid ModelProviderFilter filter, @BeanParam PageQuery query) {
    return providers.page(filter, query);
  }

  /**
   * Shows a model provider.
   *
   * @param id the provider
   * @return the provider, without its key
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<ModelProviderResponse>> getModelProvider(@PathParam("id") UUID id) {
    return providers.get(id).map(Versioned.ok(ModelProviderResponse::version));
  }

  /**
   * Changes a model provider as a whole. A kept key stays with the address that it was entered for.
   *
   * @param id the provider
   * @param ifMatch the version that the change was decided on
   * @param request all of it
   * @return the provider
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<ModelProviderResponse>> saveModelProvider(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveModelProviderRequest request) {
    return providers
        .save(id, request, IfMatch.required(ifMatch))
        .map(Versioned.ok(ModelProviderResponse::version));
  }

  /**
   * Removes a model provider with its key. Runs that need it stop and say so.
   *
   * @param id the provider
   * @param ifMatch the version that the removal was decided on
   * @return 204
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> deleteModelProvider(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
    return providers.delete(id, IfMatch.required(ifMatch));
  }

  /**
   * Asks the model something short, once.
   *
   * @param id the provider
   * @return how long it took, or why it did not answer
   */
  @POST
  @Path("/{id}/test")
  public Uni<ProviderTestResponse> testModelProvider(@PathParam("id") UUID id) {
    return tests.test(id);
  }
}
