export type Rgb = readonly [red: number, green: number, blue: number];
export type Scheme = 'light' | 'dark';

const LOWEST: Record<Scheme, Rgb> = { light: [243, 244, 246], dark: [27, 31, 36] };
const HIGHEST: Record<Scheme, Rgb> = { light: [63, 76, 196], dark: [169, 177, 255] };
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour of a cell; `share` in [0, 1] of the largest cell. */
export function fillOf(share: number, scheme: Scheme): Rgb {
  const bounded = Math.min(1, Math.max(0, share));
  const mix = (at: 0 | 1 | 2) =>
    Math.round(LOWEST[scheme][at] + (HIGHEST[scheme][at] - LOWEST[scheme][at]) * bounded);
  return [mix(0), mix(1), mix(2)];
}

/** Black or white, whichever reads better on the colour: never below 4.58 to 1. */
export const inkOn = (fill: Rgb): Rgb =>
  contrast(fill, BLACK) >= contrast(fill, WHITE) ? BLACK : WHITE;

export const css = ([red, green, blue]: Rgb) => `rgb(${red} ${green} ${blue})`;
