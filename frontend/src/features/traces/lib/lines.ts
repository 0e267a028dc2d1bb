/** A text in lines none of which is longer than `longest` characters; a longer one goes on in the next. */
export function linesOf(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.length <= longest) {
      lines.push(line);
      continue;
    }
    for (let at = 0; at < line.length; at += longest) lines.push(line.slice(at, at + longest));
  }
  return lines;
}

/** The part of a long text to show: its beginning, or what stands around a place in it. */
export function cutOf(text: string, longest: number, around = 0) {
  if (text.length <= longest) return { text, isCut: false };
  const from = around < longest ? 0 : around - Math.floor(longest / 2);
  const part = text.slice(from, from + longest);
  return { text: `${from > 0 ? '\u2026' : ''}${part}\u2026`, isCut: true };
}
