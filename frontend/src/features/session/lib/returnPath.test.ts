import { expect, it } from 'vitest';
import { returnPath } from './returnPath';

it.each([
  ['/workshops/1?skip=50', '/workshops/1?skip=50'],
  ['//evil.example', '/home'],
  ['/\\evil.example', '/home'],
  ['https://evil.example', '/home'],
  ['', '/home'],
])('goes from %s to %s', (wanted, there) => {
  expect(returnPath(new URLSearchParams({ returnTo: wanted }), '/home')).toBe(there);
});
