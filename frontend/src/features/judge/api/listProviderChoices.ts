import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, judgeApi } from '@/api/client';

const providerChoicesQuery = (workshopId: string) =>
  queryOptions({
    queryKey: ['provider-choices', workshopId] as const,
    queryFn: ({ signal }) =>
      body(
        judgeApi.GET('/api/v1/model-providers', {
          params: { query: { workshopId, limit: 200 } },
          signal,
        }),
      ),
    select: ({ items }) => items.map(({ id, name }) => ({ id, name })),
  });

/** The model providers of a workshop, to choose one of. */
export const useProviderChoices = (workshopId: string) =>
  useQuery(providerChoicesQuery(workshopId));
