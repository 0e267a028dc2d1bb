import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Notice } from '@/components/Notice';
import { type SpanSummary, useSpan } from '../../api/pageSpans';
import { pretty } from '../../lib/conversation';
import styles from '../TraceView.module.css';
import { LongText } from './LongText';

/** What one span was given and gave back, loaded when it is shown. */
export function SpanDetail({ traceId, span }: { traceId: string; span: SpanSummary }) {
  const detail = useSpan(traceId, span.id);
  if (detail.isPending) return <Loading lines={3} />;
  if (detail.isError) {
    return <ErrorPanel error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  const { inputs, outputs, attributes } = detail.data;
  const hasAttributes = Object.keys(attributes ?? {}).length > 0;
  return (
    <div className={styles.spanDetail}>
      {span.statusMessage ? (
        <Notice tone={span.isError ? 'bad' : 'info'} title="Status">
          <p>{span.statusMessage}</p>
        </Notice>
      ) : null}
      <Part title="Inputs" text={inputs} />
      <Part title="Outputs" text={outputs} />
      <Part title="Attributes" text={hasAttributes ? pretty(attributes) : undefined} />
    </div>
  );
}

function Part({ title, text }: { title: string; text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <section aria-label={title}>
      <h4 className={styles.partTitle}>{title}</h4>
      <LongText isCode className={styles.code} text={pretty(text)} />
    </section>
  );
}
