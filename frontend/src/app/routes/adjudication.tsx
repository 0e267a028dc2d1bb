import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { AdjudicationPanel } from '@/features/agreement/components/AdjudicationPanel';
import { CaseStepper } from '@/features/agreement/components/CaseStepper';
import { DecidedNotice } from '@/features/agreement/components/DecidedNotice';
import { valuesOf } from '@/features/agreement/lib/bars';
import type { Decided } from '@/features/agreement/lib/decided';
import { type RubricQuestion, useRubric } from '@/features/rubric/api/getRubric';
import { useTrace } from '@/features/traces/api/getTrace';
import { TraceView } from '@/features/traces/components/TraceView';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { useCaseSteps } from '../useCaseSteps';
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
  const of = { workshopId: id, traceId, questionId };
  const rubric = useRubric(id);
  const nameOf = useMemberNames(id);
  const steps = useCaseSteps(of);
  const stepper = useRef<HTMLElement>(null);
  const { last, list, neighbours } = steps;
  const question = rubric.data?.questions.find((one) => one.id === questionId);
  const onDecided = (decided: Decided, goesOn: boolean) => {
    steps.decide(decided);
    if (!goesOn || neighbours.next === undefined) return;
    void steps.go(neighbours.next);
    stepper.current?.focus();
  };
  return (
    <>
      <PageHead
        title={question?.title ?? 'Adjudication'}
        lead={<Link to={paths.contested(id, questionId, steps.state)}>All contested traces</Link>}
        actions={
          <CaseStepper
            ref={stepper}
            neighbours={neighbours}
            total={list.data?.total}
            state={steps.state}
            onGo={(place) => void steps.go(place)}
          />
        }
      />
      {rubric.isError ? <ErrorPanel error={rubric.error} /> : null}
      {list.isError ? <ErrorPanel error={list.error} onRetry={() => void list.refetch()} /> : null}
      {last === undefined || last.decided.of.questionId !== questionId ? null : (
        <DecidedNotice
          key={`${last.place.traceId} ${last.decided.version}`}
          decided={last.decided}
          isElsewhere={last.place.traceId !== traceId}
          onTakenBack={steps.forget}
          onLook={() => void steps.go(last.place)}
        />
      )}
      <div className={styles.sides}>
        {question === undefined ? null : (
          <AdjudicationPanel
            key={`${questionId} ${traceId}`}
            of={of}
            options={optionsOf(question)}
            nameOf={nameOf}
            isBlind={steps.isBlind}
            onBlind={steps.setBlind}
            onDecided={onDecided}
            onUndone={steps.forget}
            hasNext={neighbours.next !== undefined}
          />
        )}
        <TracePanel workshopId={id} traceId={traceId} />
      </div>
    </>
  );
}

function TracePanel({ workshopId, traceId }: { workshopId: string; traceId: string }) {
  const trace = useTrace(workshopId, traceId);
  return (
    <Panel title="Trace">
      {trace.isPending ? <Loading lines={8} /> : null}
      {trace.isError ? (
        <ErrorPanel error={trace.error} onRetry={() => void trace.refetch()} />
      ) : null}
      {trace.data === undefined ? null : <TraceView trace={trace.data} />}
    </Panel>
  );
}
