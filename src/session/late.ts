/** What takes longer to load than a first screen may take to appear. Import it through `readers.ts` only. */
export { casual } from 'chrono-node/en';
export { reviewApology, reviewRisk, reviewStatement } from '../coach/index.js';
