import { useMemo, useState } from 'react';
import { Button } from '@/components/Button';
import { formatBytes } from '@/lib/format';
import { cutOf } from '../../lib/lines';
import { Marked } from './Marked';
import { TextLines } from './TextLines';

const SHOWN_AT_FIRST = 4_000;

/** Longer than this, the whole text is shown as lines of which only those in view are drawn. */
const DRAWN_WHOLE = 40_000;

interface Props {
  text: string;
  className?: string;
  isCode?: boolean;
  wanted?: string;
  /** The place that the search stands at, when it is in this text. */
  at?: number;
  /** Characters shown until all are asked for. */
  longest?: number;
}

/** A text whose beginning is shown, and all of it when asked for. */
export function LongText({
  text,
  className,
  isCode = false,
  wanted = '',
  at,
  longest = SHOWN_AT_FIRST,
}: Props) {
  const [isWhole, setWhole] = useState(false);
  const cut = useMemo(() => cutOf(text, longest, at), [text, longest, at]);
  if (isWhole && text.length > DRAWN_WHOLE)
    return <TextLines label="Whole text" text={text} wanted={wanted} />;
  const Tag = isCode ? 'pre' : 'div';
  return (
    <>
      <Tag className={className}>
        <Marked text={isWhole ? text : cut.text} wanted={wanted} />
      </Tag>
      {cut.isCut && !isWhole ? (
        <div>
          <Button look="quiet" onPress={() => setWhole(true)}>
            {`Show all (${formatBytes(text.length)})`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
