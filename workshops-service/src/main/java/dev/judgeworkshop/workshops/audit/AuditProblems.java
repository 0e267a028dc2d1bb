package dev.judgeworkshop.workshops.audit;

import dev.judgeworkshop.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

/** What can be wrong with an entry that another service reports. */
final class AuditProblems {

  private AuditProblems() {}

  static boolean isUnknownReference(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
        && violation.getConstraintName() != null
        && violation.getConstraintName().startsWith("fk_audit_entry_");
  }

  static Problem unknownReference(Throwable violation) {
    return "fk_audit_entry_actor_id"
            .equals(((ConstraintViolationException) violation).getConstraintName())
        ? Problem.badRequest("actorId", "is no user")
        : Problem.notFound("workshop");
  }
}
