import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { paths } from '@/config/paths';

export function NotFound() {
  return (
    <>
      <h1 className="visually-hidden">Not found</h1>
      <EmptyState title="There is nothing here">
        <p>The address is wrong, or you are not a member of the workshop.</p>
        <Link to={paths.workshops()}>Your workshops</Link>
      </EmptyState>
    </>
  );
}
