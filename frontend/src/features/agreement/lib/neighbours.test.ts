import { expect, it } from 'vitest';
import { neighboursOf, stretchAround } from './neighbours';

const items = ['a', 'b', 'c', 'd', 'e'].map((traceId) => ({ traceId }));

it('reads a trace with two on either side', () => {
  expect(stretchAround(7)).toEqual({ skip: 5, limit: 5 });
  expect(stretchAround(1)).toEqual({ skip: 0, limit: 5 });
});

it('finds what is before and after a trace', () => {
  expect(neighboursOf({ items, skip: 5 }, 'c', 7)).toEqual({
    position: 7,
    previous: { traceId: 'b', position: 6 },
    next: { traceId: 'd', position: 8 },
  });
});

it('ends at both ends of the list', () => {
  expect(neighboursOf({ items, skip: 0 }, 'a', 0).previous).toBeUndefined();
  expect(neighboursOf({ items, skip: 0 }, 'e', 4).next).toBeUndefined();
});

it('corrects a place that has moved', () => {
  expect(neighboursOf({ items, skip: 5 }, 'b', 7).position).toBe(6);
});

it('goes on at the place of a trace that has left the list', () => {
  expect(neighboursOf({ items, skip: 5 }, 'settled', 7)).toEqual({
    previous: { traceId: 'b', position: 6 },
    next: { traceId: 'c', position: 7 },
  });
  expect(neighboursOf({ items, skip: 0 }, 'settled', 9)).toEqual({
    previous: { traceId: 'e', position: 4 },
    next: undefined,
  });
  expect(neighboursOf({ items: [], skip: 3 }, 'settled', 5)).toEqual({});
});
