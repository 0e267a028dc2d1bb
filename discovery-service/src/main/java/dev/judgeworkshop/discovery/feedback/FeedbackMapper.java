package dev.judgeworkshop.discovery.feedback;

/** From the entity to the wire. */
final class FeedbackMapper {

  private FeedbackMapper() {}

  static FeedbackResponse toResponse(Feedback feedback) {
    return new FeedbackResponse(
        feedback.id(),
        feedback.workshopId(),
        feedback.traceId(),
        feedback.userId(),
        feedback.label(),
        feedback.reason(),
        feedback.version(),
        feedback.createdAt(),
        feedback.updatedAt());
  }
}
