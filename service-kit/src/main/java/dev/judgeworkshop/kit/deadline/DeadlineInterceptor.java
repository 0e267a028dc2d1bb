package dev.judgeworkshop.kit.deadline;

import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends a resource method's {@code Uni} at the deadline; what it waits for is cancelled. */
@WithDeadline
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DeadlineInterceptor {

  @AroundInvoke
  @Nullable Object guard(InvocationContext invocation) throws Exception {
    Object result = invocation.proceed();
    Duration left = Deadline.left();
    if (result instanceof Uni<?> uni && left != null) {
      return uni.ifNoItem().after(left).failWith(Problem::deadlineExceeded);
    }
    return result;
  }
}
