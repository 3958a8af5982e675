/** The family of self-harm: wanting to die, to be gone for good, or to hurt oneself. */
import { SIGNS } from './self-harm-signs.js';
import { WISHES } from './self-harm-wishes.js';
import type { Rule } from './types.js';
import { WIDER_SELF } from './wider-self.js';

export const SELF_HARM: readonly Rule[] = [...WISHES, ...SIGNS, ...WIDER_SELF];
