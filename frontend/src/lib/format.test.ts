import { expect, it } from 'vitest';
import { counted, formatBytes, formatCoefficient, formatShare } from './format';

it('formats figures for people', () => {
  expect([0, 999, 1000, 8_400, 4_200_000, 3_000_000_000].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1.0 KB',
    '8.4 KB',
    '4.2 MB',
    '3.0 GB',
  ]);
  expect(formatCoefficient(-0.0512)).toBe('\u22120.051');
  expect(formatShare(0.715)).toBe('71.5 %');
  expect(formatShare(-0.364)).toBe('\u221236.4 %');
  expect([counted(1, 'trace'), counted(2000, 'trace')]).toEqual(['1 trace', '2,000 traces']);
});
