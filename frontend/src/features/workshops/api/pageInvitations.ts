import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import type { PageParams } from '@/lib/usePageParams';
import { workshopKeys } from './keys';

export type InvitationSummary = Row<paths['/api/v1/invitations']['get']>;

const invitationsQuery = (workshopId: string, page: PageParams) =>
  queryOptions({
    queryKey: workshopKeys.invitations(workshopId, page),
    queryFn: ({ signal }) =>
      body(
        workshopsApi.GET('/api/v1/invitations', {
          params: { query: { workshopId, ...page } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The invitations of a workshop, without their tokens. */
export const useInvitations = (workshopId: string, page: PageParams) =>
  useQuery(invitationsQuery(workshopId, page));
