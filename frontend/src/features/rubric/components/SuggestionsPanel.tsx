import { Button } from '@/components/Button';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { counted } from '@/lib/format';
import { useKept } from '@/lib/useKept';
import { usePageParams } from '@/lib/usePageParams';
import type { Rubric } from '../api/getRubric';
import { useStartSuggestions, useSuggestions } from '../api/suggestions';
import { evidenceOf } from '../lib/changes';
import { SuggestionItem } from './SuggestionItem';
import { SuggestionRunView } from './SuggestionRunView';

interface Props {
  workshopId: string;
  rubric: Rubric | null;
}

/** Questions that the model provider suggests; each is accepted or dismissed by itself. */
export function SuggestionsPanel({ workshopId, rubric }: Props) {
  const [asked, setAsked] = useKept(`rubric-focus.${workshopId}`, {
    focus: '',
    withEvidence: true,
  });
  const [run, setRun] = useKept<string | null>(`suggestion-run.${workshopId}`, null);
  const { page, goTo } = usePageParams('suggestions.', 10);
  const suggestions = useSuggestions(workshopId, page);
  const start = useStartSuggestions(workshopId);
  const evidence = evidenceOf(rubric);
  const traceIds = asked.withEvidence && evidence.length > 0 ? evidence : undefined;
  return (
    <Panel
      title="Suggestions"
      aside={suggestions.data && counted(suggestions.data.total, 'suggestion')}
    >
      <WritingForm
        isCompact
        isPending={start.isPending}
        onSubmit={() =>
          start.mutate(
            { focus: asked.focus.trim() || undefined, traceIds },
            { onSuccess: ({ id }) => setRun(id) },
          )
        }
      >
        <TextField
          label="What matters to the team"
          rows={3}
          maxLength={20_000}
          hint="The model gets this text and the rubric's questions."
          value={asked.focus}
          onChange={(focus) => setAsked({ ...asked, focus })}
        />
        {evidence.length === 0 ? null : (
          <Check
            label={`Show it the beginnings of ${counted(evidence.length, 'trace')} of the evidence`}
            isSelected={asked.withEvidence}
            onChange={(withEvidence) => setAsked({ ...asked, withEvidence })}
          />
        )}
        {start.isError ? <ErrorPanel error={start.error} /> : null}
        <div>
          <Button type="submit" isPending={start.isPending}>
            Suggest questions
          </Button>
        </div>
      </WritingForm>
      {run === null ? null : <SuggestionRunView workshopId={workshopId} id={run} />}
      {suggestions.isPending ? <Loading lines={2} /> : null}
      {suggestions.isError ? (
        <ErrorPanel error={suggestions.error} onRetry={() => void suggestions.refetch()} />
      ) : null}
      <ul className="stack-s" aria-label="Suggested questions">
        {suggestions.data?.items.map((suggestion) => (
          <SuggestionItem
            key={suggestion.id}
            workshopId={workshopId}
            suggestion={suggestion}
            questions={rubric?.questions ?? []}
          />
        ))}
      </ul>
      {suggestions.data ? (
        <Pagination
          label="Pages of suggestions"
          total={suggestions.data.total}
          {...page}
          onSkip={goTo}
        />
      ) : null}
    </Panel>
  );
}
