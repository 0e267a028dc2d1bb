import { piecesOf } from '../../lib/search';

interface Props {
  text: string;
  /** What somebody looks for. */
  wanted: string;
}

/** A text with what is looked for marked. */
export function Marked({ text, wanted }: Props) {
  return piecesOf(text, wanted).map((piece) =>
    piece.isHit ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
  );
}
