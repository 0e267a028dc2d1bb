import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { paths } from '@/config/paths';

export function NotFound() {
  return (
    <EmptyState title="There is nothing here">
      <p>The address is wrong, or you are not a member of the workshop.</p>
      <Link to={paths.workshops()}>Your workshops</Link>
    </EmptyState>
  );
}
