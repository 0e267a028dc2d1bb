package dev.judgeworkshop.kit.deadline;

import io.quarkus.cache.runtime.CacheInterceptor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Subscribes to the shared computation without passing on who gives up waiting for it. */
@SharedResult
@Interceptor
@Priority(CacheInterceptor.BASE_PRIORITY + 1)
public class SharedResultInterceptor {

  @AroundInvoke
  @Nullable Object share(InvocationContext invocation) throws Exception {
    Object result = invocation.proceed();
    return result instanceof Uni<?> shared ? uncancelled(shared) : result;
  }

  private static <T> Uni<T> uncancelled(Uni<T> shared) {
    return Uni.createFrom()
        .emitter(waiting -> shared.subscribe().with(waiting::complete, waiting::fail));
  }
}
