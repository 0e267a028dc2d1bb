import { useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { paths } from '@/config/paths';
import { useSession } from '@/lib/useSession';
import type { Workshop } from '../api/getWorkshop';
import { useLeaveWorkshop } from '../api/leaveWorkshop';

/** Asks before somebody leaves a workshop. */
export function LeaveDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const navigate = useNavigate();
  const current = useSession();
  const leave = useLeaveWorkshop(workshop.id);
  return (
    <Dialog title="Leave the workshop?" isOpen onClose={onClose}>
      <div className="stack">
        <p>
          You will not see it any more until a facilitator adds you again. What you wrote stays in
          it.
        </p>
        {leave.isError ? <ErrorPanel error={leave.error} /> : null}
        <div className="row">
          <Button
            look="primary"
            isPending={leave.isPending}
            onPress={() => {
              if (current === undefined) return;
              leave.mutate(current.user.id, { onSuccess: () => navigate(paths.workshops()) });
            }}
          >
            Leave
          </Button>
          <Button onPress={onClose}>Stay</Button>
        </div>
      </div>
    </Dialog>
  );
}
