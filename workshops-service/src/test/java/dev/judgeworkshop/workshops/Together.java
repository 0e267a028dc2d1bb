package dev.judgeworkshop.workshops;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that are sent at the same moment. */
public final class Together {

  private Together() {}

  /** Gives the answers in the order of the requests. */
  @SafeVarargs
  public static List<Response> send(Callable<Response>... requests) {
    return send(List.of(requests));
  }

  /** Gives the answers in the order of the requests. */
  public static List<Response> send(List<Callable<Response>> requests) {
    CyclicBarrier together = new CyclicBarrier(requests.size());
    List<Callable<Response>> waiting =
        requests.stream()
            .<Callable<Response>>map(
                request ->
                    () -> {
                      together.await();
                      return request.call();
                    })
            .toList();
    try (ExecutorService senders = Executors.newFixedThreadPool(requests.size())) {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : senders.invokeAll(waiting)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (Exception e) {
      throw new AssertionError("a request got no answer", e);
    }
  }
}
