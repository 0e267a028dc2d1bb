import { describe, expect, it } from 'vitest';
import { aProgress } from '@/testing/reports';
import { measuresOf, missingForNext } from './readiness';

describe('what is missing for the next phase', () => {
  it('is nothing when its needs are met', () =>
    expect(missingForNext(aProgress({ phase: 'INTAKE' }))).toEqual([]));

  it('names each need that is not met', () => {
    const nothing = { intake: { traces: 0 } };
    expect(missingForNext(aProgress({ phase: 'INTAKE', ...nothing }))).toEqual([
      'There is no trace yet. Import traces first.',
    ]);
    const rubric = aProgress({
      phase: 'RUBRIC',
      ...nothing,
      annotation: { questions: 0, annotations: 0, drafts: 0 },
    });
    expect(missingForNext(rubric)).toHaveLength(2);
  });

  it('is not known while a service does not answer', () => {
    const silent = aProgress({ phase: 'DISCOVERY', discovery: undefined });
    expect(missingForNext(silent)).toBeUndefined();
    expect(measuresOf(silent).map(({ name }) => name)).not.toContain('Findings');
  });

  it('is not asked in the last phase', () =>
    expect(missingForNext(aProgress({ phase: 'JUDGE_TUNING' }))).toBeUndefined());
});
