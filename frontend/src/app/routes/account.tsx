import { PageHead } from '@/components/PageHead';
import { Panel } from '@/components/Panel';
import { PasswordForm } from '@/features/session/components/PasswordForm';
import { SignOutEverywhere } from '@/features/session/components/SignOutEverywhere';
import { useSession } from '@/lib/useSession';
import { Page } from '../Page';

export function Component() {
  const current = useSession();
  return (
    <Page>
      <PageHead title="Your account" lead={current?.user.email} />
      <Panel title="Change the password">
        <PasswordForm />
      </Panel>
      <Panel title="Sign out everywhere">
        <SignOutEverywhere />
      </Panel>
    </Page>
  );
}
