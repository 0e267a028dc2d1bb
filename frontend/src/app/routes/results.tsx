import { Downloads } from '@/components/Downloads';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { useAgreement } from '@/features/agreement/api/getAgreement';
import { exportsOf } from '@/features/agreement/api/loadExport';
import { AgreementReportView } from '@/features/agreement/components/AgreementReportView';
import { useMemberNames } from '@/features/workshops/api/pageMembers';
import { counted, formatDateTime } from '@/lib/format';
import { useWorkshopContext } from '../useWorkshopContext';

export function Component() {
  const { id } = useWorkshopContext();
  const agreement = useAgreement(id);
  const nameOf = useMemberNames(id);
  const report = agreement.data;
  return (
    <>
      <PageHead
        title="Results"
        lead={
          report === undefined
            ? 'How far the raters agree.'
            : `How far the raters agree: ${counted(report.annotations, 'annotation')}, computed ${formatDateTime(report.computedAt)}.`
        }
      />
      {agreement.isPending ? <Loading lines={10} /> : null}
      {agreement.isError ? (
        <ErrorPanel error={agreement.error} onRetry={() => void agreement.refetch()} />
      ) : null}
      {report === undefined ? null : <AgreementReportView report={report} nameOf={nameOf} />}
      <Panel title="Exports">
        <Downloads files={exportsOf(id)} />
      </Panel>
    </>
  );
}
