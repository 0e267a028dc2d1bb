import { Link } from 'react-router';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import type { Phase } from '@/lib/words';

interface Task {
  text: string;
  link: string;
  to: string;
}

function facilitatorTask(phase: Phase, id: string): Task {
  const tasks: Record<Phase, Task> = {
    INTAKE: {
      text: 'Bring in real outputs of the application.',
      link: 'Import traces',
      to: paths.traces(id),
    },
    DISCOVERY: {
      text: 'Experts label traces and write down what they notice.',
      link: 'See what they find',
      to: paths.discovery(id),
    },
    RUBRIC: {
      text: 'Turn what was found into questions.',
      link: 'Write the rubric',
      to: paths.rubric(id),
    },
    ANNOTATION: {
      text: 'Raters score traces independently of each other.',
      link: 'See how far they agree',
      to: paths.results(id),
    },
    RESULTS: {
      text: 'See where the raters agree, and talk about where they do not.',
      link: 'Open the results',
      to: paths.results(id),
    },
    JUDGE_TUNING: {
      text: 'Measure a judge against the raters.',
      link: 'Open the judge',
      to: paths.judge(id),
    },
  };
  return tasks[phase];
}

function memberTask(phase: Phase, id: string): Task | undefined {
  if (phase === 'DISCOVERY') {
    return {
      text: 'Look at traces and say what is good or bad about them.',
      link: 'Start discovery',
      to: paths.discovery(id),
    };
  }
  if (phase === 'ANNOTATION') {
    return {
      text: 'Score the traces by the rubric, one after another.',
      link: 'Start annotating',
      to: paths.annotation(id),
    };
  }
  return undefined;
}

/** The one thing to do in the current phase. */
export function WhatToDo({ workshop: { id, phase, role } }: { workshop: Workshop }) {
  const task = role === 'FACILITATOR' ? facilitatorTask(phase, id) : memberTask(phase, id);
  return (
    <Panel title="What to do now">
      {task === undefined ? (
        <p className="muted">
          Nothing for you in this phase. The facilitator moves the workshop on.
        </p>
      ) : (
        <div className="row">
          <p>{task.text}</p>
          <Link to={task.to}>{task.link}</Link>
        </div>
      )}
    </Panel>
  );
}
