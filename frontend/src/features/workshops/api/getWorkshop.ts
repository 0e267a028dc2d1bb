import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { workshopKeys } from './keys';

export type Workshop = Answer<paths['/api/v1/workshops/{id}']['get']>;

export const workshopQuery = (id: string) =>
  queryOptions({
    queryKey: workshopKeys.detail(id),
    queryFn: ({ signal }) =>
      body(workshopsApi.GET('/api/v1/workshops/{id}', { params: { path: { id } }, signal })),
  });

export const useWorkshop = (id: string) => useQuery(workshopQuery(id));
