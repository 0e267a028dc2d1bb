import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RequestBody } from '@/api/answer';
import { body, ifMatch, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { workshopKeys } from './keys';

type Endpoint = paths['/api/v1/workshops/{id}/settings'];
export type Settings = Answer<Endpoint['get']>;
export type SaveSettings = RequestBody<Endpoint['put']>;

const settingsQuery = (id: string) =>
  queryOptions({
    queryKey: workshopKeys.settings(id),
    queryFn: ({ signal }) =>
      body(
        workshopsApi.GET('/api/v1/workshops/{id}/settings', { params: { path: { id } }, signal }),
      ),
  });

export const useSettings = (id: string) => useQuery(settingsQuery(id));

/** Saves all settings, decided on the version that is shown. */
export function useSaveSettings({ workshopId, version }: Settings) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: SaveSettings) =>
      body(
        workshopsApi.PUT('/api/v1/workshops/{id}/settings', {
          params: { path: { id: workshopId }, header: ifMatch(version) },
          body: settings,
        }),
      ),
    onSuccess: (saved) => client.setQueryData(settingsQuery(workshopId).queryKey, saved),
  });
}
