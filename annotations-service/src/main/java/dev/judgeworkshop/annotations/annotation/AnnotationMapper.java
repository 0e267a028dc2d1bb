package dev.judgeworkshop.annotations.annotation;

/** Between requests, stored annotations and responses. */
final class AnnotationMapper {

  private AnnotationMapper() {}

  static AnnotationContent toContent(SaveAnnotationRequest request) {
    return new AnnotationContent(
        request.rubricVersion(), request.isDraft(), request.ratings(), request.comment());
  }

  static AnnotationResponse toResponse(Annotation annotation) {
    AnnotationKey key = annotation.key();
    AnnotationContent content = annotation.content();
    return new AnnotationResponse(
        annotation.id(),
        key.workshopId(),
        key.traceId(),
        key.userId(),
        content.rubricVersion(),
        content.draft(),
        annotation.stale(),
        content.ratings(),
        content.comment(),
        annotation.version(),
        annotation.createdAt(),
        annotation.updatedAt());
  }
}
