import type { paths } from '@/api/annotations-service';
import type { RequestBody } from '@/api/answer';
import { annotationsApi, body, ifMatch } from '@/api/client';

export type SaveAnnotation = RequestBody<paths['/api/v1/annotations']['put']>;

interface Save {
  workshopId: string;
  traceId: string;
  annotation: SaveAnnotation;
  /** The version the person saw; absent for a first save. */
  version?: number;
}

/** Saves one's own annotation of a trace as a whole; sending the same again gives the same answer. */
export const sendAnnotation = ({ workshopId, traceId, annotation, version }: Save) =>
  body(
    annotationsApi.PUT('/api/v1/annotations', {
      params: {
        query: { workshopId, traceId },
        header: version === undefined ? {} : ifMatch(version),
      },
      body: annotation,
    }),
  );
