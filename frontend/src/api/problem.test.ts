import { describe, expect, it } from 'vitest';
import { ApiProblem, noAnswer, problemOf, retryAfterMs } from './problem';

describe('problemOf', () => {
  it('reads a problem document with its violations, reference and extensions', () => {
    const body = {
      title: 'Bad request',
      status: 400,
      code: 'invalid',
      detail: 'Two fields are wrong.',
      correlationId: 'c-9',
      violations: [{ field: 'name', message: 'must not be blank' }],
      missing: ['trace'],
    };
    const problem = problemOf(
      400,
      new Headers({ ETag: '"4"', 'Retry-After': '2' }),
      JSON.stringify(body),
    );
    expect(problem).toMatchObject({
      status: 400,
      code: 'invalid',
      title: 'Bad request',
      detail: 'Two fields are wrong.',
      correlationId: 'c-9',
      retryAfterMs: 2000,
      etag: '"4"',
    });
    expect(problem.violations).toEqual([{ field: 'name', message: 'must not be blank' }]);
    expect(problem.body.missing).toEqual(['trace']);
  });

  it('makes the best of an answer that is no problem document', () => {
    expect(problemOf(502, new Headers(), '<html>')).toMatchObject({
      code: 'http-502',
      title: 'The server answered 502',
    });
    expect(problemOf(503, new Headers(), '[]')).toMatchObject({
      title: 'A part of the system does not answer',
    });
  });

  it('tells a timeout from a missing connection', () => {
    expect(noAnswer(new DOMException('late', 'TimeoutError')).code).toBe('timeout');
    expect(noAnswer(new TypeError('failed')).code).toBe('network');
    expect(ApiProblem.is(noAnswer(null), 0, 'network')).toBe(true);
  });
});

describe('retryAfterMs', () => {
  it('reads seconds and dates, and nothing from nonsense', () => {
    expect(retryAfterMs('30')).toBe(30_000);
    expect(retryAfterMs('Wed, 21 Oct 2026 07:28:00 GMT', Date.parse('2026-10-21T07:27:50Z'))).toBe(
      10_000,
    );
    expect(retryAfterMs('soon')).toBeUndefined();
    expect(retryAfterMs('')).toBeUndefined();
    expect(retryAfterMs(null)).toBeUndefined();
  });
});
