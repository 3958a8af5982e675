/** Every reaction of the guide is said where it belongs, and what it offers works. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import { dayInWords } from '../../src/dates/say.js';
import { feelingFamilies } from '../../src/guide/feelings.js';
import { sides, wordsFor, type Prompt, type Reaction, type Side, type Step } from '../../src/guide/schema.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { recordOf } from '../../src/path/document.js';
import { allSteps, stepById } from '../../src/session/session.js';
import { today } from '../session/homes.js';
import { eveningOf, flat, type Evening } from './evening.js';

interface Case {
  readonly step: Step;
  readonly prompt: Prompt;
  readonly side: Side;
  readonly said: Reaction;
}

const cases: readonly Case[] = allSteps.flatMap((step) =>
  step.prompts.flatMap((prompt) =>
    (prompt.reactions ?? []).map((said, at) => {
      const asked = prompt.only ?? sides;
      return { step, prompt, said, side: asked[at % asked.length] ?? 'unsure' };
    }),
  ),
);

/** Gives the answer that is to be spoken to. */
function answer(one: Evening, prompt: Prompt, { when }: Reaction): Evening {
  if ('family' in when) {
    const family = feelingFamilies.findIndex(({ id }) => id === when.family);
    return one.press(...Array.from({ length: family }, () => 'down'), '3', 'enter');
  }
  if ('chose' in when) {
    const options = 'options' in prompt ? prompt.options : [];
    return one.press(String(1 + options.findIndex(({ id }) => id === when.chose)), 'enter');
  }
  const number = 'atMost' in when ? when.atMost : when.atLeast;
  return one.press(...String(number), 'enter');
}

/** The step open at the prompt, answered so that the reaction stands on the screen. */
const spoken = ({ step, prompt, side, said }: Case): Evening => {
  const company = prompt.with ?? 'alone';
  return answer(eveningOf({ side, with: company, joint: company === 'together' }, step.id).to(prompt.id), prompt, said);
};

test('there are many of them', () => expect(cases.length).toBeGreaterThan(80));

test.each(cases)('$step.id/$prompt.id speaks to $said.when', (one) => {
  const evening = spoken(one);
  expect(evening.page).toContain(flat(wordsFor(one.said.say, one.side)));
  evening.press('enter');
  expect(evening.page).not.toContain(flat(wordsFor(one.said.say, one.side)));
});

const offering = cases.filter(({ said }) => said.offer !== undefined);

describe('an offer of support', () => {
  test.each(offering.filter(({ said }) => said.offer === 'support'))('in $step.id/$prompt.id opens it', (one) => {
    const evening = spoken(one);
    expect(evening.page).toContain(stepWords.supportOffer);
    const before = evening.screen;
    evening.press('s');
    expect(evening.view.title).toContain(supportWords.title);
    expect(evening.page).toContain(supportWords.lead);
    expect(evening.press('escape').screen).toEqual(before);
  });
});

describe('an offer to set the step aside', () => {
  test.each(offering.filter(({ said }) => typeof said.offer === 'object' && 'later' in said.offer))(
    'in $step.id/$prompt.id does so',
    (one) => {
      const { offer } = one.said;
      const days = typeof offer === 'object' && 'later' in offer ? offer.later : 0;
      const evening = spoken(one);
      expect(evening.page).toContain(stepWords.setAsideBy(days));
      evening.press('z');
      expect(evening.screen.name).toBe('today');
      const later = addDays(today, days);
      expect(evening.page).toContain(flat(stepWords.setAside(one.step.title, `on ${dayInWords(later)}`)));
      const { progress, drafts } = evening.session.world();
      expect(recordOf(progress, one.step.id).later).toBe(later);
      expect(drafts[one.step.id]?.answers[one.prompt.id]).toBeDefined();
    },
  );
});

describe('an offer of another step', () => {
  test.each(offering.filter(({ said }) => typeof said.offer === 'object' && 'step' in said.offer))(
    'in $step.id/$prompt.id leads there, and what was answered is kept',
    (one) => {
      const { offer } = one.said;
      const other = typeof offer === 'object' && 'step' in offer ? stepById(offer.step) : undefined;
      const evening = spoken(one);
      expect(evening.page).toContain(flat(stepWords.otherStep(other?.title ?? '')));
      evening.press('t');
      expect(evening.step.step.id).toBe(other?.id);
      expect(evening.session.world().drafts[one.step.id]?.answers[one.prompt.id]).toBeDefined();
    },
  );
});
