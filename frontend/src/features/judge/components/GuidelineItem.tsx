import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Link } from 'react-router';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Badge } from '@/components/Badge';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { type Guideline, useSaveGuideline } from '../api/guidelines';
import type { Alignment } from '../api/pollAlignment';
import { guidelineStateName } from '../lib/alignmentWords';

interface Props {
  alignment: Alignment;
  guideline: Guideline;
  /** The text of the guideline that this one contradicts. */
  contradicted?: string;
  /** It may still be changed. */
  isOpen: boolean;
}

const MOST_LINKS = 10;

/** One guideline with the traces it came from. */
export function GuidelineItem({ alignment, guideline, contradicted, isOpen }: Props) {
  const [text, setText] = useState<string>();
  const save = useSaveGuideline(alignment.id, guideline);
  const isKept = guideline.state === 'KEPT';
  return (
    <article className="stack-s" aria-label={guideline.text}>
      <div className="row">
        <Badge tone={isKept ? 'good' : 'neutral'}>{guidelineStateName[guideline.state]}</Badge>
        {isOpen && guideline.state !== 'MERGED' ? (
          <>
            <Button
              isPending={save.isPending && text === undefined}
              onPress={() =>
                save.mutate({ text: guideline.text, state: isKept ? 'REJECTED' : 'KEPT' })
              }
            >
              {isKept ? 'Leave out' : 'Keep'}
            </Button>
            <Button look="quiet" onPress={() => setText(guideline.text)}>
              Edit
            </Button>
          </>
        ) : null}
      </div>
      {save.isError ? (
        <GuidelineProblem error={save.error} onTakeStored={() => setText(guideline.text)} />
      ) : null}
      {text === undefined ? (
        <p className="prose">{guideline.text}</p>
      ) : (
        <Form
          className="stack-s"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate({ text, state: guideline.state }, { onSuccess: () => setText(undefined) });
          }}
        >
          <TextField
            label="Guideline"
            rows={3}
            isRequired
            value={text}
            error={violationOf(save.error, 'text')}
            onChange={setText}
          />
          <div className="row">
            <Button type="submit" look="primary" isPending={save.isPending}>
              Save guideline
            </Button>
            <Button onPress={() => setText(undefined)}>Discard</Button>
          </div>
        </Form>
      )}
      {contradicted === undefined ? null : (
        <Notice tone="warn" title="It contradicts another guideline">
          <p>{contradicted}</p>
        </Notice>
      )}
      <Evidence workshopId={alignment.workshopId} traceIds={guideline.evidence} />
    </article>
  );
}

function Evidence({ workshopId, traceIds }: { workshopId: string; traceIds: readonly string[] }) {
  const hidden = traceIds.length - MOST_LINKS;
  return (
    <p className="small muted">
      From {counted(traceIds.length, 'trace')}
      {traceIds.slice(0, MOST_LINKS).map((traceId, index) => (
        <span key={traceId}>
          {index === 0 ? ': ' : ', '}
          <Link to={paths.trace(workshopId, traceId)}>trace {index + 1}</Link>
        </span>
      ))}
      {hidden > 0 ? ` and ${hidden} more` : ''}
    </p>
  );
}

function GuidelineProblem({ error, onTakeStored }: { error: unknown; onTakeStored: () => void }) {
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Not saved: somebody changed this guideline in the meantime">
      <p>What you typed is still here. Save again to replace what is stored, or load that.</p>
      <div>
        <Button onPress={onTakeStored}>Load what is stored</Button>
      </div>
    </Notice>
  );
}
