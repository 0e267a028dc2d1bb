import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer, Row } from '@/api/answer';
import { body, tracesApi } from '@/api/client';
import type { paths } from '@/api/traces-service';
import type { PageParams } from '@/lib/usePageParams';
import { datasetKeys } from './keys';

export type Dataset = Row<paths['/api/v1/datasets']['get']>;
export type Round = Row<paths['/api/v1/datasets/rounds']['get']>;
export type Assignments = Answer<paths['/api/v1/datasets/{id}/assignments']['get']>;

const datasetsQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: datasetKeys.list(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/datasets', { params: { query: { workshopId, ...page } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** The datasets of a workshop, newest first. */
export const useDatasets = (workshopId: string, page: PageParams, enabled = true) =>
  useQuery({ ...datasetsQuery(workshopId, page), enabled });

const roundsQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: datasetKeys.rounds(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/datasets/rounds', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The rounds so far and the dataset each worked on. */
export const useRounds = (workshopId: string, page: PageParams) =>
  useQuery(roundsQuery(workshopId, page));

const assignmentsQuery = (id: string, page: PageParams) =>
  queryOptions({
    queryKey: datasetKeys.assignments(id, page),
    queryFn: ({ signal }) =>
      body(
        tracesApi.GET('/api/v1/datasets/{id}/assignments', {
          params: { path: { id }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Who of a dataset's raters has how many traces; nobody in it means that everybody has all. */
export const useAssignments = (id: string, page: PageParams) =>
  useQuery(assignmentsQuery(id, page));
