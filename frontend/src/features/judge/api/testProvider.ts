import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@/api/answer';
import { body, judgeApi } from '@/api/client';
import type { paths } from '@/api/judge-service';

export type ProviderTest = Answer<paths['/api/v1/model-providers/{id}/test']['post']>;

/** Sends one small request to the provider: it works, or why not. */
export const useTestProvider = (id: string) =>
  useMutation({
    mutationFn: () =>
      body(judgeApi.POST('/api/v1/model-providers/{id}/test', { params: { path: { id } } })),
  });
