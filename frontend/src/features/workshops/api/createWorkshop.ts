import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestBody } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { paths } from '@/api/workshops-service';
import { workshopKeys } from './keys';

type NewWorkshop = RequestBody<paths['/api/v1/workshops']['post']>;

/** Makes a workshop; its creator is its facilitator. */
export function useCreateWorkshop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (workshop: NewWorkshop) =>
      body(workshopsApi.POST('/api/v1/workshops', { body: workshop })),
    onSuccess: () => client.invalidateQueries({ queryKey: workshopKeys.lists }),
  });
}
