/** The family of harm to another: the writer means, or fears, to hurt a partner, a rival or a child. */
import { FEARS } from './harm-fears.js';
import { PLANS } from './harm-plans.js';
import type { Rule } from './types.js';
import { WIDER_HARM } from './wider-harm.js';

export const HARM_TO_OTHER: readonly Rule[] = [...PLANS, ...FEARS, ...WIDER_HARM];
