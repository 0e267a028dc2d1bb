/** One place where the wanted text stands: in which row, in which of its texts, and from which character on. */
export interface Hit {
  row: number;
  part: number;
  at: number;
}

/** More places than this are not counted; nobody steps through them. */
export const MOST_HITS = 5_000;

/** A pattern that finds the text as it is, in upper and lower case; nothing for an empty one. */
export function patternOf(wanted: string): RegExp | undefined {
  const text = wanted.trim();
  return text === '' ? undefined : new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}

/** Every place of the wanted text in rows of texts, in order; stops at the most that is counted. */
export function hitsIn(rows: readonly (readonly string[])[], wanted: string): readonly Hit[] {
  const pattern = patternOf(wanted);
  const hits: Hit[] = [];
  if (pattern === undefined) return hits;
  for (const [row, texts] of rows.entries()) {
    for (const [part, text] of texts.entries()) {
      for (const { index } of text.matchAll(pattern)) {
        hits.push({ row, part, at: index });
        if (hits.length >= MOST_HITS) return hits;
      }
    }
  }
  return hits;
}

/** A text in pieces, those that are the wanted text marked. */
export function piecesOf(
  text: string,
  wanted: string,
): readonly { text: string; at: number; isHit: boolean }[] {
  const pattern = patternOf(wanted);
  if (pattern === undefined) return [{ text, at: 0, isHit: false }];
  const pieces: { text: string; at: number; isHit: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end)
      pieces.push({ text: text.slice(end, match.index), at: end, isHit: false });
    pieces.push({ text: match[0], at: match.index, isHit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), at: end, isHit: false });
  return pieces;
}
