import type { Stage } from '../schema.js';
import { agree } from './agree/index.js';
import { footing } from './footing/index.js';
import { forgive } from './forgive/index.js';
import { inward } from './inward/index.js';
import { name } from './name/index.js';
import { near } from './near/index.js';
import { onward } from './onward/index.js';
import { own } from './own/index.js';
import { show } from './show/index.js';
import { talk } from './talk/index.js';

/** The path, in the order it is recommended; steps may be taken in any order. */
export const stages: readonly Stage[] = [footing, inward, name, own, talk, agree, show, forgive, near, onward];
