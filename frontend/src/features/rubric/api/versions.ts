import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { paths } from '@/api/annotations-service';
import type { Row } from '@/api/answer';
import { annotationsApi, body } from '@/api/client';
import type { PageParams } from '@/lib/usePageParams';
import { rubricKeys } from './keys';

export type RubricVersion = Row<paths['/api/v1/rubrics/{workshopId}/versions']['get']>;

/** The versions of a rubric, newest first. */
export const useRubricVersions = (workshopId: string, page: PageParams) =>
  useQuery({
    queryKey: rubricKeys.versions(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET('/api/v1/rubrics/{workshopId}/versions', {
          params: { path: { workshopId }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The rubric as one version had it. */
export const useRubricVersion = (workshopId: string, version: number) =>
  useQuery({
    queryKey: rubricKeys.version(workshopId, version),
    queryFn: ({ signal }) =>
      body(
        annotationsApi.GET('/api/v1/rubrics/{workshopId}/versions/{version}', {
          params: { path: { workshopId, version } },
          signal,
        }),
      ),
  });
