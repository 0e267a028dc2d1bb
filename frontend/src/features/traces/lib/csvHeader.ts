const HEAD_BYTES = 65_536;
const SEPARATORS = [',', ';', '\t'];

/** The names in the first line of a table; quoted names may hold the separator and doubled quotes. */
export function headerOf(text: string): string[] {
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  const separator = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
  return cells(line, separator).filter((name) => name !== '');
}

function cells(line: string, separator: string): string[] {
  const found: string[] = [];
  let current = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"' && isQuoted && line.charAt(at + 1) === '"') {
      current += '"';
      at++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      found.push(current.trim());
      current = '';
    } else current += character;
  }
  return [...found, current.trim()];
}

/** The column names of a chosen table; none when it is compressed, which only the server can read. */
export async function columnsOf(file: File): Promise<string[]> {
  if (/\.gz$/i.test(file.name)) return [];
  return [...new Set(headerOf(await file.slice(0, HEAD_BYTES).text()))];
}
