import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VirtualList } from './VirtualList';

// A browser without layout gives everything the height 0, and then nothing would be in view.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
});
afterEach(() => vi.restoreAllMocks());

const show = (count: number) =>
  render(
    <VirtualList label="Rows" count={count} estimate={30}>
      {(row) => `row ${row}`}
    </VirtualList>,
  );

it('draws a short list whole', () => {
  show(40);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
});

it('draws a bounded number of the rows of a long list', () => {
  show(100_000);
  const rows = screen.getAllByRole('listitem');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('100000');
});
