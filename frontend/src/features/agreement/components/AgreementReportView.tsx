import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { IntervalBars } from '@/components/IntervalBars';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { scaleName } from '@/lib/words';
import type { AgreementReport, QuestionAgreement } from '../api/getAgreement';
import { coefficientsOf } from '../lib/bars';
import { headlineOf, readingOf } from '../lib/reading';
import { Distributions } from './Distributions';
import { PairMatrix } from './PairMatrix';
import { Patterns } from './Patterns';

interface Props {
  report: AgreementReport;
  nameOf: (userId: string) => string;
}

/** Agreement per question: value, interval, how to read it, and who differs from whom. */
export function AgreementReportView({ report, nameOf }: Props) {
  if (report.questions.length === 0) {
    return (
      <EmptyState title="Nothing to compare yet">
        <p>Agreement needs a rubric and traces that two raters or more have annotated.</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {report.questions.map((question) => (
        <QuestionPanel
          key={question.questionId}
          workshopId={report.workshopId}
          question={question}
          nameOf={nameOf}
        />
      ))}
    </div>
  );
}

interface QuestionProps extends Pick<Props, 'nameOf'> {
  workshopId: string;
  question: QuestionAgreement;
}

function QuestionPanel({ workshopId, question, nameOf }: QuestionProps) {
  const headline = headlineOf(question).value;
  const reading = headline === undefined || headline === null ? undefined : readingOf(headline);
  return (
    <Panel
      title={question.title}
      aside={`${scaleName[question.scale]} \u00B7 ${counted(question.raters, 'rater')} \u00B7 ${counted(question.traces, 'trace')}, ${question.pairableTraces} rated twice or more`}
      actions={
        <>
          {reading === undefined ? null : <Badge tone={reading.tone}>{reading.word}</Badge>}
          <Link to={paths.contested(workshopId, question.questionId)}>Contested traces</Link>
        </>
      }
    >
      <IntervalBars
        caption={`Agreement beyond chance: ${question.title}`}
        from={-1}
        rows={coefficientsOf(question)}
      />
      <IntervalBars
        caption={`Percent agreement: ${question.title}`}
        isShare
        rows={[{ name: 'Percent agreement', measure: question.percentAgreement }]}
      />
      {reading === undefined ? null : <p className="small muted">{reading.advice}</p>}
      {question.raterPairs.length === 0 ? null : <PairMatrix question={question} nameOf={nameOf} />}
      <Distributions workshopId={workshopId} question={question} nameOf={nameOf} />
      {question.patterns.length === 0 ? null : (
        <Patterns workshopId={workshopId} patterns={question.patterns} nameOf={nameOf} />
      )}
    </Panel>
  );
}
