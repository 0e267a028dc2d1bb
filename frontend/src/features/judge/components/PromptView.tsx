import { Link } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { formatDateTime } from '@/lib/format';
import { type JudgePromptDetail, usePrompt } from '../api/getPrompt';
import { usePrompts } from '../api/pagePrompts';
import { kindName } from '../lib/kinds';
import { othersOf } from '../lib/versions';
import { CardPanel } from './CardPanel';
import styles from './Judge.module.css';
import { PromptDiffPanel } from './PromptDiffPanel';
import { PromptForm } from './PromptForm';

interface Props {
  workshopId: string;
  promptId: string;
  /** Called with the id of a version that was made from this one. */
  onCreated: (promptId: string) => void;
}

/** One version of a judge prompt: its text, what changed, what is known about it, and the next version. */
export function PromptView({ workshopId, promptId, onCreated }: Props) {
  const prompt = usePrompt(promptId);
  const prompts = usePrompts(workshopId);
  if (prompt.data === undefined) {
    return prompt.isError ? (
      <ErrorPanel error={prompt.error} onRetry={() => void prompt.refetch()} />
    ) : (
      <Loading lines={8} />
    );
  }
  const others = othersOf(prompt.data, prompts.data?.items ?? []);
  return (
    <>
      <TextPanel workshopId={workshopId} prompt={prompt.data} />
      {others.length === 0 ? null : (
        <PromptDiffPanel key={promptId} prompt={prompt.data} others={others} />
      )}
      <CardPanel workshopId={workshopId} prompt={prompt.data} />
      {prompt.data.kind === 'LLM' ? (
        <PromptForm key={`form ${promptId}`} parent={prompt.data} onCreated={onCreated} />
      ) : null}
    </>
  );
}

function TextPanel({ workshopId, prompt }: { workshopId: string; prompt: JudgePromptDetail }) {
  const { parameters } = prompt;
  return (
    <Panel title={prompt.questionTitle} aside={`Version ${prompt.number}`}>
      <Facts
        facts={[
          ['Kind', kindName[prompt.kind]],
          ['Created', formatDateTime(prompt.createdAt)],
          ['Made from', prompt.parentId ? 'its parent version' : 'the rubric question'],
          ['Temperature', String(parameters.temperature)],
          ['Tokens at most', String(parameters.maxTokens)],
          ['Similar rated traces beside each trace', parameters.similarExamples ? 'Yes' : 'No'],
        ]}
      />
      {prompt.parentId ? (
        <Link to={paths.prompt(workshopId, prompt.parentId)}>The parent version</Link>
      ) : null}
      {prompt.text === '' ? (
        <p className="muted">A judge of this kind asks no model and has no text.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        <section className={styles.text} aria-label="Text of the prompt" tabIndex={0}>
          {prompt.text}
        </section>
      )}
      {prompt.examples.length === 0 ? null : <Examples examples={prompt.examples} />}
    </Panel>
  );
}

function Examples({ examples }: Pick<JudgePromptDetail, 'examples'>) {
  return (
    <Table
      caption="Rated examples in the prompt"
      head={
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Output</th>
          <th scope="col" className={cell.number}>
            Rating
          </th>
          <th scope="col">Comment</th>
        </tr>
      }
    >
      {examples.map((example) => (
        <tr key={example.traceId}>
          <td className={cell.clip}>{example.input}</td>
          <td className={cell.clip}>{example.output}</td>
          <td className={cell.number}>{example.rating}</td>
          <td className={cell.wrap}>{example.comment ?? '\u2014'}</td>
        </tr>
      ))}
    </Table>
  );
}
