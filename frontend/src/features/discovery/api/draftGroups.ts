import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody, Row } from '@/api/answer';
import { body, discoveryApi, ifMatch } from '@/api/client';
import type { paths } from '@/api/discovery-service';
import { useRequestKey } from '@/lib/useRequestKey';
import { allItems } from '../lib/allItems';
import type { DraftItemSummary } from './draftItems';
import { discoveryKeys } from './keys';

type OneGroup = paths['/api/v1/draft-rubric-items/groups/{id}'];
export type DraftGroupSummary = Row<paths['/api/v1/draft-rubric-items/groups']['get']>;
export type DraftGroup = Answer<OneGroup['get']>;
export type SaveGroup = RequestBody<OneGroup['put']>;

const LIMIT = 200;

const draftGroupsQuery = (workshopId: string) =>
  queryOptions({
    queryKey: discoveryKeys.draftGroups(workshopId),
    queryFn: ({ signal }) =>
      allItems((after) =>
        body(
          discoveryApi.GET('/api/v1/draft-rubric-items/groups', {
            params: { query: { workshopId, limit: LIMIT, after } },
            signal,
          }),
        ),
      ),
  });

/** All groups of a workshop's draft (at most 100). */
export const useDraftGroups = (workshopId: string) => useQuery(draftGroupsQuery(workshopId));

const getGroup = (id: string) =>
  body(discoveryApi.GET('/api/v1/draft-rubric-items/groups/{id}', { params: { path: { id } } }));

const putGroup = (id: string, version: number, group: SaveGroup) =>
  body(
    discoveryApi.PUT('/api/v1/draft-rubric-items/groups/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: group,
    }),
  );

/** What is sent back of a group that was read. */
const contentOf = ({ title, description, scale, required, itemIds }: DraftGroup): SaveGroup => ({
  title,
  description,
  scale,
  required,
  itemIds,
});

function useRefresh(workshopId: string) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: discoveryKeys.draftItems(workshopId) });
    return client.invalidateQueries({ queryKey: discoveryKeys.draftGroups(workshopId) });
  };
}

/** Reads a whole group, to change it. */
export const useReadDraftGroup = () => useMutation({ mutationFn: getGroup });

/** Makes groups: one by hand, or those of a suggestion; all of them or none. */
export function useCreateGroups(workshopId: string) {
  const refresh = useRefresh(workshopId);
  const key = useRequestKey();
  return useMutation({
    mutationFn: (groups: SaveGroup[]) =>
      body(
        discoveryApi.POST('/api/v1/draft-rubric-items/groups', {
          params: { header: key.headerFor(groups) },
          body: { workshopId, groups },
        }),
      ),
    onSuccess: () => {
      key.done();
      return refresh();
    },
  });
}

/** Changes what a group will ask; a stale version changes nothing (412). */
export function useSaveGroup(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({
    mutationFn: (group: DraftGroup) => putGroup(group.id, group.version, contentOf(group)),
    onSettled: refresh,
  });
}

interface Move {
  item: DraftItemSummary;
  /** Absent: out of its group. */
  groupId?: string;
}

async function moveItem({ item, groupId }: Move) {
  if (groupId !== undefined) {
    const group = await getGroup(groupId);
    const itemIds = [...group.itemIds.filter((id) => id !== item.id), item.id];
    return putGroup(group.id, group.version, { ...contentOf(group), itemIds });
  }
  if (item.groupId === undefined) return undefined;
  const group = await getGroup(item.groupId);
  const itemIds = group.itemIds.filter((id) => id !== item.id);
  return putGroup(group.id, group.version, { ...contentOf(group), itemIds });
}

/** Moves one item into a group or out of its own; everything else about the group stays as it is stored. */
export function useMoveToGroup(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({ mutationFn: moveItem, onSettled: refresh });
}

/** Dissolves a group; its items stay. */
export function useDeleteGroup(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({
    mutationFn: ({ id, version }: DraftGroupSummary) =>
      body(
        discoveryApi.DELETE('/api/v1/draft-rubric-items/groups/{id}', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: refresh,
  });
}

/** Makes a group a question of the rubric, the same one each time. */
export function usePublishGroup(workshopId: string) {
  const refresh = useRefresh(workshopId);
  return useMutation({
    mutationFn: (id: string) =>
      body(
        discoveryApi.POST('/api/v1/draft-rubric-items/groups/{id}/publication', {
          params: { path: { id } },
        }),
      ),
    onSettled: refresh,
  });
}
