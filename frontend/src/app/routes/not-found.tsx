import { NotFound } from '../NotFound';
import { Page } from '../Page';

export function Component() {
  return (
    <Page>
      <NotFound />
    </Page>
  );
}
