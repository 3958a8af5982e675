import { stepWords as words } from '../../messages/step.js';
import { stepById } from '../../session/session.js';
import type { Intent } from '../intents.js';
import type { Said, StepState } from './state.js';

/** Something that can be chosen after an answer, by a key. */
export interface Offer {
  readonly key: string;
  readonly does: string;
  readonly intent: Intent;
}

/** What is offered with what was said back: each kind once. Going on is always possible and needs no offer. */
export function offersIn(said: Said, state: StepState): readonly Offer[] {
  const offers: Offer[] = [];
  const kinds = said.reactions.map(({ offer }) => offer);
  if (said.risk !== undefined || kinds.includes('support'))
    offers.push({
      key: 's',
      does: words.supportOffer,
      intent: { do: 'open-support', first: said.risk === 'self' ? 'crisis' : 'abuse' },
    });
  for (const offer of kinds) {
    if (typeof offer !== 'object') continue;
    if ('later' in offer && !offers.some(({ key }) => key === 'z'))
      offers.push({
        key: 'z',
        does: words.setAsideBy(offer.later),
        intent: { do: 'set-aside', step: state.step.id, days: offer.later },
      });
    if ('step' in offer && !offers.some(({ key }) => key === 't'))
      offers.push({
        key: 't',
        does: words.otherStep(stepById(offer.step)?.title ?? offer.step),
        intent: { do: 'open-step', step: offer.step },
      });
  }
  return offers;
}
