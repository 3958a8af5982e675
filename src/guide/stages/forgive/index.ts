import type { Stage } from '../../schema.js';
import { forgiveAfter } from './after.js';
import { forgiveReady } from './ready.js';
import { forgiveWhat } from './what.js';

export const forgive: Stage = {
  id: 'forgive',
  title: 'Forgive, in your own time',
  about: {
    hurt: 'Forgiving belongs to you: whether, when, how much of it, and in what words. It may also never come.',
    broke:
      'Forgiveness cannot be earned by a certain date or claimed as a right. What stays yours is how you live while you wait.',
    both: 'Two matters, two answers. Neither of you forgives in return for being forgiven.',
    unsure: 'What forgiving means and what it does not, so that nobody can talk you into it or out of it.',
  },
  steps: [forgiveReady, forgiveWhat, forgiveAfter],
  sources: ['heal-06', 'whole-06'],
};
