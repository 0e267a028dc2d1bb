import type { Tone } from '@/components/Badge';
import type { RunComparison } from '../api/getComparison';

/** What a comparison allows to say. */
export interface Verdict {
  word: string;
  tone: Tone;
  advice: string;
}

/** Reads the paired interval of the difference in accuracy: a difference counts when it excludes zero. */
export function verdictOf({ accuracyDifference }: RunComparison): Verdict {
  const { interval } = accuracyDifference;
  if (!interval) {
    return {
      word: 'Not known',
      tone: 'neutral',
      advice: 'There are too few traces to tell the two apart.',
    };
  }
  if (interval.low > 0) {
    return {
      word: 'Better',
      tone: 'good',
      advice: 'The interval of the difference lies above zero: the later one agrees more.',
    };
  }
  if (interval.high < 0) {
    return {
      word: 'Worse',
      tone: 'bad',
      advice: 'The interval of the difference lies below zero: the later one agrees less.',
    };
  }
  return {
    word: 'No clear difference',
    tone: 'warn',
    advice: 'The interval of the difference includes zero: these traces do not show a difference.',
  };
}
