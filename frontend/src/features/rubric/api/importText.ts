import { useMutation, useQueryClient } from '@tanstack/react-query';
import { annotationsApi, body } from '@/api/client';
import { rubricQuery } from './getRubric';
import { rubricKeys } from './keys';

/** Takes questions in the old delimited text form; what is asked already is skipped. */
export function useImportText(workshopId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      body(
        annotationsApi.POST('/api/v1/rubrics/{workshopId}/text-import', {
          params: { path: { workshopId } },
          body: { text },
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(rubricQuery(workshopId).queryKey, saved);
      return client.invalidateQueries({ queryKey: rubricKeys.versionLists(workshopId) });
    },
  });
}
