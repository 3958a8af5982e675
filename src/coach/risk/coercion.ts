/** The family of coercion: a pattern of control, or living in fear of the partner's reaction. */
import { CONTROL } from './coercion-control.js';
import { DAILY } from './coercion-daily.js';
import { FEAR } from './coercion-fear.js';
import type { Rule } from './types.js';
import { WIDER_COERCION } from './wider-coercion.js';

export const COERCION: readonly Rule[] = [...CONTROL, ...DAILY, ...FEAR, ...WIDER_COERCION];
