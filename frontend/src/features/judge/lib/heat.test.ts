import { describe, expect, it } from 'vitest';
import { contrast, css, fillOf, inkOn } from './heat';

describe('heat map', () => {
  it('keeps every number readable on every colour in both themes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (let step = 0; step <= 1000; step += 1) {
        const fill = fillOf(step / 1000, scheme);
        expect(contrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.58);
      }
    }
  });

  it('stays within its colours for shares out of bounds', () => {
    expect(fillOf(-1, 'light')).toEqual(fillOf(0, 'light'));
    expect(fillOf(2, 'dark')).toEqual(fillOf(1, 'dark'));
    expect(css([1, 2, 3])).toBe('rgb(1 2 3)');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 2);
  });
});
