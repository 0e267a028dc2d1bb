import { ApiProblem } from './problem';

/** What the server said about one field of the last attempt, if it said something. */
export function violationOf(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.violations.find((violation) => violation.field === field)?.message;
}
