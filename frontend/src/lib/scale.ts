/** Where a value lies between two ends, in percent; beyond an end it stays there. */
export const positionOf = (value: number, from: number, to: number) =>
  Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
