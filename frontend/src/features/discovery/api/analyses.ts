import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answer, Row } from '@/api/answer';
import { body, discoveryApi, polled } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { useFollowedWork } from '@/lib/polling/useFollowedWork';
import type { PageParams } from '@/lib/usePageParams';
import { useRequestKey } from '@/lib/useRequestKey';
import { discoveryKeys } from './keys';

export type Analysis = Row<paths['/api/v1/analyses']['get']>;
export type AnalysisKind = Analysis['kind'];
export type AnalysisItemSummary = Answer<
  paths['/api/v1/analyses/{id}/items']['get']
>['items'][number];
export type AnalysisItem = Answer<paths['/api/v1/analyses/{id}/items/{itemId}']['get']>;

const analysesQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: discoveryKeys.analysisPage(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/analyses', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Every analysis of a workshop, newest first. */
export const useAnalyses = (workshopId: string, page: PageParams) =>
  useQuery(analysesQuery(workshopId, page));

/** Starts an analysis of what the experts noticed so far. */
export function useStartAnalysis(workshopId: string) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (kind: AnalysisKind) =>
      body(
        discoveryApi.POST('/api/v1/analyses', {
          params: { header: key.headerFor(kind) },
          body: { workshopId, kind },
        }),
      ),
    onSuccess: () => {
      key.done();
      return client.invalidateQueries({ queryKey: discoveryKeys.analyses(workshopId) });
    },
  });
}

/** Follows an analysis until it ends; the list is read again then. */
export function useAnalysis(workshopId: string, id: string) {
  return useFollowedWork<Analysis>({
    queryKey: discoveryKeys.analysis(id),
    poll: (signal) =>
      polled(discoveryApi.GET('/api/v1/analyses/{id}', { params: { path: { id } }, signal })),
    changes: [discoveryKeys.analyses(workshopId)],
  });
}

export function useCancelAnalysis(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(discoveryApi.POST('/api/v1/analyses/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: discoveryKeys.analysis(id) }),
  });
}

/** What an analysis distilled. */
export const useAnalysisItems = (id: string) =>
  useQuery({
    queryKey: discoveryKeys.analysisItems(id),
    queryFn: ({ signal }) =>
      body(discoveryApi.GET('/api/v1/analyses/{id}/items', { params: { path: { id } }, signal })),
  });

/** One item as a whole, with the traces that show it. */
export const useAnalysisItem = (id: string, itemId: string, enabled: boolean) =>
  useQuery({
    queryKey: [...discoveryKeys.analysisItems(id), itemId],
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/analyses/{id}/items/{itemId}', {
          params: { path: { id, itemId } },
          signal,
        }),
      ),
    enabled,
  });

/** What two analyses have in common, and what only one of them found. */
export const useComparison = (id: string, withId: string) =>
  useQuery({
    queryKey: discoveryKeys.comparison(id, withId),
    queryFn: ({ signal }) =>
      body(
        discoveryApi.GET('/api/v1/analyses/{id}/comparison', {
          params: { path: { id }, query: { with: withId } },
          signal,
        }),
      ),
  });
