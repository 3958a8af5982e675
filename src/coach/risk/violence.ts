/** The family of violence: someone did, or threatened, violence to the writer or a child. */
import type { Rule } from './types.js';
import { ACTS } from './violence-acts.js';
import { TRACES } from './violence-signs.js';
import { WIDER_VIOLENCE } from './wider-violence.js';

export const VIOLENCE: readonly Rule[] = [...ACTS, ...TRACES, ...WIDER_VIOLENCE];
