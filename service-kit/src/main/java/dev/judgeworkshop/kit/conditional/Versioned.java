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

  private static <T> RestResponse<T> tagged(
      RestResponse.ResponseBuilder<T> response, long version) {
    return response.header("ETag", ETags.strong(version)).build();
  }
}
