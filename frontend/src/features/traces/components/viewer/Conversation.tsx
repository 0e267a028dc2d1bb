import { useMemo } from 'react';
import { VirtualList } from '@/components/VirtualList';
import type { Trace } from '../../api/getTrace';
import { conversationOf, oneLine, pretty, textsOf } from '../../lib/conversation';
import { MessageView } from '../MessageView';
import styles from '../TraceView.module.css';
import { Fold } from './Fold';
import { LongText } from './LongText';
import { SearchBar } from './SearchBar';
import { useSearch } from './useSearch';

/** A trace as its messages, with the context below. */
export function Conversation({ trace }: { trace: Trace }) {
  const messages = useMemo(() => conversationOf(trace), [trace]);
  const rows = useMemo(() => messages.map(textsOf), [messages]);
  const search = useSearch(rows);
  const { wanted, hit } = search;
  return (
    <>
      <SearchBar label="Search in the conversation" search={search} />
      <VirtualList
        label="Conversation"
        count={messages.length}
        estimate={120}
        className={styles.conversation}
        target={hit}
      >
        {(row) => {
          const message = messages[row];
          return message === undefined ? null : (
            <MessageView
              message={message}
              wanted={wanted}
              hit={hit?.row === row ? hit : undefined}
            />
          );
        }}
      </VirtualList>
      {trace.context === undefined || trace.context === null ? null : (
        <Context context={trace.context} />
      )}
    </>
  );
}

function Context({ context }: { context: unknown }) {
  const text = useMemo(() => pretty(context), [context]);
  return (
    <Fold
      className={styles.more}
      summary={
        <>
          Context <span className="muted">{oneLine(text)}</span>
        </>
      }
    >
      {() => <LongText isCode className={styles.code} text={text} />}
    </Fold>
  );
}
