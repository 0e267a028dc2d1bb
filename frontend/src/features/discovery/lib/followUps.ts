import type { FollowUp } from '../api/followUps';

/** So many questions follow a feedback at most. */
export const MOST_QUESTIONS = 3;

/** The question was asked and has no answer yet. */
export const isWaiting = ({ answer }: FollowUp) => answer === undefined || answer === null;
