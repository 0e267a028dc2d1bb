package dev.judgeworkshop.kit.conditional;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Responses whose ETag is the version of what they show. */
public final class Versioned {

  private Versioned() {}

  /**
   * 200 with the ETag.
   *
   * @param version reads the version of the body
   * @param <T> the body
   * @return a mapper for a {@link Uni}
   */
  public static <T> Function<T, RestResponse<T>> ok(ToLongFunction<T> version) {
    return body -> tagged(RestResponse.ResponseBuilder.ok(body), version.applyAsLong(body));
  }

  /**
   * 201 with Location and ETag.
   *
   * @param version reads the version of the body
   * @param location reads where it can be found
   * @param <T> the body
   * @return a mapper for a {@link Uni}
   */
  public static <T> Function<T, RestResponse<T>> created(
      ToLongFunction<T> version, Function<T, String> location) {
    return body ->
        tagged(
            RestResponse.ResponseBuilder.<T>created(URI.create(location.apply(body))).entity(body),
            version.applyAsLong(body));
  }

  /**
   * 202 with Location and ETag, for background work.
   *
   * @param version reads the version of the body
   * @param location reads where its progress can be polled
   * @param <T> the body
   * @return a mapper for a {@link Uni}
   */
  public static <T> Function<T, RestResponse<T>> accepted(
      ToLongFunction<T> version, Function<T, String> location) {
    return body ->
        tagged(
            RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(location.apply(body)))
                .entity(body),
            version.applyAsLong(body));
  }

  /**
   * Answers a poll: 304 is decided from the version, without loading what the body needs. Callers
   * authorise first.
   *
   * @param ifNoneMatch the header
   * @param version reads the current version, cheaply
   * @param load loads the body when the version differs
   * @param versionOf reads the version of the body
   * @param <T> the body
   * @return 304, or 200 with the ETag
   */
  public static <T> Uni<RestResponse<T>> ifChanged(
      @Nullable String ifNoneMatch,
      Uni<Long> version,
      Supplier<Uni<T>> load,
      ToLongFunction<T> versionOf) {
    if (ifNoneMatch == null) {
      return load.get().map(ok(versionOf));
    }
    return version.chain(
        current ->
            ETags.matches(ifNoneMatch, ETags.strong(current))
                ? Uni.createFrom()
                    .item(
                        tagged(
                            RestResponse.ResponseBuilder.<T>create(
                                RestResponse.Status.NOT_MODIFIED),
                            current))
                : load.get().map(ok(versionOf)));
  }

  /**
   * Answers a poll of a list, whose state is not one number: 304 is decided from the state, without
   * loading the rows. Callers authorise first, and read the state before the rows.
   *
   * @param ifNoneMatch the header
   * @param state names what the list shows, e.g. a counter of changes; letters, digits, {@code .-}
   * @param load loads the list when the state differs
   * @param <T> the body
   * @return 304, or 200, with a weak ETag
   */
  public static <T> Uni<RestResponse<T>> listIfChanged(
      @Nullable String ifNoneMatch, String state, Supplier<Uni<Shown<T>>> load) {
    String tag = ETags.weak(state);
    if (ifNoneMatch != null && ETags.matches(ifNoneMatch, tag)) {
      return Uni.createFrom()
          .item(
              RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                  .header("ETag", tag)
                  .build());
    }
    return load.get()
        .map(
            shown ->
                shown.isWhole()
                    ? RestResponse.ResponseBuilder.ok(shown.body()).header("ETag", tag).build()
                    : RestResponse.ok(shown.body()));
  }

  /**
   * What a list shows.
   *
   * @param body what is sent
   * @param isWhole whether it shows all that its state stands for; what does not (a peer was away)
   *     is tagged by its body instead, so that the next poll asks again
   * @param <T> the body
   */
  public record Shown<T>(T body, boolean isWhole) {}

  private static <T> RestResponse<T> tagged(
      RestResponse.ResponseBuilder<T> response, long version) {
    return response.header("ETag", ETags.strong(version)).build();
  }
}
