import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody, Row } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { useRequestKey } from '@/lib/useRequestKey';
import { allItems } from '../lib/allItems';
import { discoveryKeys } from './keys';

export type DraftItemSummary = Row<paths['/api/v1/draft-rubric-items']['get']>;
export type DraftItem = Answer<paths['/api/v1/draft-rubric-items/{id}']['get']>;
export type Source = DraftItem['source'];
type NewItem = RequestBody<paths['/api/v1/draft-rubric-items']['post']>;

const LIMIT = 200;

export const draftItemsQuery = (workshopId: string) =>
  queryOptions({
    queryKey: discoveryKeys.draftItems(workshopId),
    queryFn: ({ signal }) =>
      allItems((after) =>
        body(
          discoveryApi.GET('/api/v1/draft-rubric-items', {
            params: { query: { workshopId, limit: LIMIT, after } },
            signal,
          }),
        ),
      ),
  });

/** All draft rubric items of a workshop (at most 500) in their order. */
export const useDraftItems = (workshopId: string) => useQuery(draftItemsQuery(workshopId));

/** Promotes something into the draft, or puts a statement down by hand. */
export function useAddDraftItem(workshopId: string) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (item: Omit<NewItem, 'workshopId'>) =>
      body(
        discoveryApi.POST('/api/v1/draft-rubric-items', {
          params: { header: key.headerFor(item) },
          body: { ...item, workshopId },
        }),
      ),
    onSuccess: () => {
      key.done();
      return client.invalidateQueries({ queryKey: discoveryKeys.draftItems(workshopId) });
    },
  });
}

const getDraftItem = (id: string) =>
  body(discoveryApi.GET('/api/v1/draft-rubric-items/{id}', { params: { path: { id } } }));

/** Reads a whole item, to change it. */
export const useReadDraftItem = () => useMutation({ mutationFn: getDraftItem });

/** What changes an item may change what its group would publish. */
function useRefresh(workshopId: string) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: discoveryKeys.draftGroups(workshopId) });
    return client.invalidateQueries({ queryKey: discoveryKeys.draftItems(workshopId) });
  };
}

/** Changes the text of an item; its evidence stays. A stale version changes nothing (412). */
export function useSaveDraftItem(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({
    mutationFn: ({ id, version, text, evidenceTraceIds }: DraftItem) =>
      body(
        discoveryApi.PUT('/api/v1/draft-rubric-items/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { text, evidenceTraceIds },
        }),
      ),
    onSettled: refresh,
  });
}

export function useDeleteDraftItem(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({
    mutationFn: ({ id, version }: DraftItemSummary) =>
      body(
        discoveryApi.DELETE('/api/v1/draft-rubric-items/{id}', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: refresh,
  });
}

/** Puts all items into an order; it is shown at once and taken back when it is refused. */
export function useOrderDraftItems(workshopId: string) {
  const client = useQueryClient();
  const { queryKey } = draftItemsQuery(workshopId);
  return useMutation({
    mutationFn: (items: readonly DraftItemSummary[]) =>
      body(
        discoveryApi.PUT('/api/v1/draft-rubric-items/order', {
          body: { workshopId, itemIds: items.map(({ id }) => id) },
        }),
      ),
    onMutate: async (items) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, [...items]);
      return before;
    },
    onError: (_, __, before) => client.setQueryData(queryKey, before),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
