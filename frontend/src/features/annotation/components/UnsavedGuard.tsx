import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';

/** Asks before unsaved answers are left where this browser cannot keep them. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker(isDirty);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return (
    <Dialog
      title="Leave without saving?"
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
    >
      <p>Your answers on this trace are not saved.</p>
      <div className="row">
        <Button look="primary" onPress={() => blocker.reset?.()}>
          Stay
        </Button>
        <Button onPress={() => blocker.proceed?.()}>Leave</Button>
      </div>
    </Dialog>
  );
}
