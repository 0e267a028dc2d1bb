import { expect, it } from 'vitest';
import { positionOf } from './scale';

it.each([
  [0.5, 0, 1, 50],
  [0, -1, 1, 50],
  [-2, -1, 1, 0],
  [2, 0, 1, 100],
])('puts %f between %f and %f at %f %%', (value, from, to, percent) =>
  expect(positionOf(value, from, to)).toBe(percent),
);
