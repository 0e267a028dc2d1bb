import { expect, it } from 'vitest';
import { detailText } from './audit';

it('tells the details in one line', () => {
  expect(detailText({ from: 'INTAKE', round: 2, traces: ['a'] })).toBe(
    'from: INTAKE, round: 2, traces: ["a"]',
  );
  expect(detailText('model provider House model')).toBe('model provider House model');
  expect(detailText(undefined)).toBe('');
});
