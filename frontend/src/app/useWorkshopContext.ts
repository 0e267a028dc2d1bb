import { useOutletContext } from 'react-router';
import type { Workshop } from '@/features/workshops/api/getWorkshop';

/** The workshop that the pages inside it are about. */
export const useWorkshopContext = () => useOutletContext<Workshop>();
