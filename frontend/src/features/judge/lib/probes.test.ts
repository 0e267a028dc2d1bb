import { expect, it } from 'vitest';
import { aMeasure, someProbes } from '@/testing/judges';
import { probesOf } from './probes';

it('calls a gap what it is: shares on a binary scale, points on a Likert scale', () => {
  const probes = someProbes({ passRateGap: aMeasure(0.25) });
  expect(probesOf(probes, 'BINARY')[2]).toMatchObject({
    name: 'Pass rate, judge minus raters',
    isShare: true,
  });
  expect(probesOf(probes, 'LIKERT')[2]).toMatchObject({
    name: 'Mean rating, judge minus raters',
    isShare: false,
  });
});
