import type { ModelProvider } from '@/features/judge/api/pageProviders';
import { AT, id, WORKSHOP } from './fixtures';

export const aProvider = (part: Partial<ModelProvider> = {}): ModelProvider => ({
  id: id(51),
  workshopId: WORKSHOP,
  name: 'House model',
  baseUrl: 'https://models.example.org/v1',
  model: 'small-1',
  hasKey: true,
  jsonMode: true,
  concurrency: 4,
  timeoutSeconds: 60,
  pricePerMillionInputTokens: 0.15,
  pricePerMillionOutputTokens: 0.6,
  createdAt: AT,
  version: 3,
  ...part,
});
