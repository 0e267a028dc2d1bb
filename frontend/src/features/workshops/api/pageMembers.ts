import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import type { PageParams } from '@/lib/usePageParams';
import { workshopKeys } from './keys';

export type Member = Row<paths['/api/v1/workshops/{id}/members']['get']>;

const membersQuery = (id: string, page: PageParams) =>
  queryOptions({
    queryKey: workshopKeys.members(id, page),
    queryFn: ({ signal }) =>
      body(
        workshopsApi.GET('/api/v1/workshops/{id}/members', {
          params: { path: { id }, query: page },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const useMembers = (id: string, page: PageParams) => useQuery(membersQuery(id, page));

/** Finds names for user ids among the first 200 members; an unknown id keeps its first characters. */
export function useMemberNames(id: string): (userId: string) => string {
  const members = useMembers(id, { skip: 0, limit: 200 });
  const names = new Map(members.data?.items.map((member) => [member.userId, member.displayName]));
  return (userId) => names.get(userId) ?? `Member ${userId.slice(-6)}`;
}
