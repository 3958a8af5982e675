import { allSteps } from '../session/session.js';

/** True for the short name of a step, or of a part of the path. A part of its own: the guide takes some milliseconds to load. */
export const isStep = (name: string): boolean => allSteps.some(({ id }) => id === name || id.startsWith(`${name}-`));
