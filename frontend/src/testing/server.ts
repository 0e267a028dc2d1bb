import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** Stands for the services; a test adds what it wants to be different. */
export const server = setupServer(...handlers);
