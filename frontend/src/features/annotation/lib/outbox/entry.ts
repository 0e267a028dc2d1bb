import { ApiProblem } from '@/api/problem';
import type { Annotation } from '../../api/getMyAnnotation';
import type { SaveAnnotation } from '../../api/saveAnnotation';

/** Why the server did not take a save; only the person can decide what happens then. */
export interface Refusal {
  status: number;
  code: string;
  title: string;
  detail?: string;
  /** What is stored, where the refusal told it. */
  current?: Annotation;
}

/** A save that the server has not acknowledged. */
export interface OutboxEntry {
  /** Identity of this save. */
  id: string;
  /** The save this one was made on top of, if that was not acknowledged then. */
  follows?: string;
  userId: string;
  workshopId: string;
  traceId: string;
  /** Where the trace stands in the person's order, for the way back to it. */
  position: number;
  annotation: SaveAnnotation;
  /** The version the person saw; absent for a first save. */
  version?: number;
  /** Milliseconds since the epoch; saves are sent in this order. */
  queuedAt: number;
  refusal?: Refusal;
}

/** An id that nobody else has; `randomUUID` is missing on pages without TLS. */
export const freshId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Failures that pass: the entry waits and is sent again. Everything else is for the person to decide. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof ApiProblem) ||
  error.status === 0 ||
  error.status === 401 ||
  error.status === 429 ||
  error.status >= 500;

/** What a refusal said, in a form that can be stored. */
export const refusalOf = ({ status, code, title, detail, body }: ApiProblem): Refusal => ({
  status,
  code,
  title,
  detail,
  current: body.current as Annotation | undefined,
});

/** True when something else is stored than what this save was based on. */
export const isConflict = (refusal: Refusal | undefined): boolean =>
  refusal !== undefined && (refusal.status === 412 || refusal.code === 'annotation-exists');
