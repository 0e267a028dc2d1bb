import { describe, expect, it } from 'vitest';
import { aTrace } from '@/testing/fixtures';
import { conversationOf, isFolded, oneLine, pretty, roleLabel } from './conversation';

describe('conversation', () => {
  it('is the messages, or the input and the output', () => {
    expect(conversationOf(aTrace(0))).toHaveLength(5);
    expect(conversationOf(aTrace(0, { messages: [] })).map(({ role }) => role)).toEqual([
      'user',
      'assistant',
    ]);
  });

  it('folds what the application was told and what tools answered', () => {
    expect(['system', 'user', 'assistant', 'TOOL'].map(isFolded)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(roleLabel('planner')).toBe('planner');
  });

  it('breaks JSON into lines and leaves other text alone', () => {
    expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(pretty('{not json')).toBe('{not json');
    expect(pretty(' 12 ')).toBe(' 12 ');
    expect(pretty({ a: [] })).toBe('{\n  "a": []\n}');
  });

  it('cuts a preview to one line', () => {
    expect(oneLine(' a \n b ')).toBe('a b');
    expect(oneLine('x'.repeat(200))).toHaveLength(91);
  });
});
