import { Link, useParams } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { AdjudicationPanel } from '@/features/agreement/components/AdjudicationPanel';
import { valuesOf } from '@/features/agreement/lib/bars';
import { type RubricQuestion, useRubric } from '@/features/rubric/api/getRubric';
import { useTrace } from '@/features/traces/api/getTrace';
import { TraceView } from '@/features/traces/components/TraceView';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useWorkshopContext } from '../useWorkshopContext';
import styles from './adjudication.module.css';

/** The values of a question with their labels. */
const optionsOf = ({ scale }: RubricQuestion) =>
  valuesOf(scale.type).map((value, index) => {
    const label = scale.labels?.[index];
    return { id: String(value), name: label ? `${value}: ${label}` : String(value) };
  });

export function Component() {
  const { id } = useWorkshopContext();
  const { questionId = '', traceId = '' } = useParams();
  const rubric = useRubric(id);
  const trace = useTrace(id, traceId);
  const nameOf = useMemberNames(id);
  const question = rubric.data?.questions.find((one) => one.id === questionId);
  return (
    <>
      <PageHead
        title={question?.title ?? 'Adjudication'}
        lead={<Link to={paths.contested(id, questionId)}>All contested traces</Link>}
      />
      {rubric.isError ? <ErrorPanel error={rubric.error} /> : null}
      <div className={styles.sides}>
        {question === undefined ? null : (
          <AdjudicationPanel
            key={`${questionId} ${traceId}`}
            of={{ workshopId: id, traceId, questionId }}
            options={optionsOf(question)}
            nameOf={nameOf}
          />
        )}
        <Panel title="Trace">
          {trace.isPending ? <Loading lines={8} /> : null}
          {trace.isError ? (
            <ErrorPanel error={trace.error} onRetry={() => void trace.refetch()} />
          ) : null}
          {trace.data === undefined ? null : <TraceView trace={trace.data} />}
        </Panel>
      </div>
    </>
  );
}
