import { useState } from 'react';
import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { counted } from '@/lib/format';
import { useExampleCandidates } from '../api/pageExampleCandidates';
import { type Example, MOST_EXAMPLES, shownExamples } from '../lib/examples';
import styles from './Judge.module.css';

interface Props {
  workshopId: string;
  questionId: string;
  /** The examples of the version that the next one is made from. */
  inherited: readonly Example[];
  chosen: readonly string[];
  error?: string;
  onChange: (traceIds: string[]) => void;
}

/** Which rated traces the judge is shown; only tuning traces are offered. */
export function ExamplesField(props: Props) {
  const { chosen, error, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const candidates = useExampleCandidates(props.workshopId, props.questionId, isOpen);
  const found = candidates.data?.pages.flatMap(({ items }) => items) ?? [];
  const toggle = (id: string, isSelected: boolean) =>
    onChange(isSelected ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className="stack-s">
      <legend className="small">
        Rated examples in the prompt: {chosen.length} of at most {MOST_EXAMPLES}
      </legend>
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      {shownExamples(props.inherited, found, chosen, isOpen).map((example) => (
        <Choosable
          key={example.traceId}
          example={example}
          isSelected={chosen.includes(example.traceId)}
          isDisabled={chosen.length >= MOST_EXAMPLES}
          onChange={toggle}
        />
      ))}
      {candidates.isError ? (
        <ErrorPanel error={candidates.error} onRetry={() => void candidates.refetch()} />
      ) : null}
      {isOpen && candidates.isPending ? <Loading /> : null}
      {isOpen && candidates.isSuccess && !candidates.hasNextPage ? (
        <p className="small muted">
          {counted(found.length, 'rated tuning trace')} without a tie among the raters. Held-out
          traces are never offered: they measure the judge.
        </p>
      ) : null}
      <div className="row">
        {isOpen ? null : <Button onPress={() => setOpen(true)}>Choose examples</Button>}
        {candidates.hasNextPage ? (
          <Button
            isPending={candidates.isFetchingNextPage}
            onPress={() => void candidates.fetchNextPage()}
          >
            More traces
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

interface ChoosableProps {
  example: Example;
  isSelected: boolean;
  isDisabled: boolean;
  onChange: (traceId: string, isSelected: boolean) => void;
}

function Choosable({ example, isSelected, isDisabled, onChange }: ChoosableProps) {
  return (
    <div>
      <Check
        label={`Rated ${example.rating}: ${example.input}`}
        isSelected={isSelected}
        isDisabled={isDisabled && !isSelected}
        onChange={(next) => onChange(example.traceId, next)}
      />
      <p className={styles.exampleText}>{example.output}</p>
      {example.comment ? (
        <p className={styles.exampleText}>
          {'\u201C'}
          {example.comment}
          {'\u201D'}
        </p>
      ) : null}
    </div>
  );
}
