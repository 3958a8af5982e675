/** Support is near: after low answers, after heavy words, and with one key from everywhere. */
import { describe, expect, test } from 'vitest';
import { sides, type Side } from '../../src/guide/schema.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { allSteps } from '../../src/session/session.js';
import { readWords } from '../../src/messages/path.js';
import { eveningOf, firstEvening, flat, type Evening } from './evening.js';

const heavy = 'I do not want to wake up tomorrow. I want to kill myself.';
const safeStep = 'footing-steady';

describe.each(sides)('feeling unsafe: %s', (side) => {
  test.each([0, 3])('at %i support is offered, and the front page says it again', (value) => {
    const one = eveningOf({ side }, safeStep).to('safe').press(String(value), 'enter');
    expect(one.page).toContain(stepWords.supportOffer);
    one.skipToTheEnd();
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(flat(todayWords.unsafe));
  });

  test('at 5 nothing is said of it', () => {
    const one = eveningOf({ side }, safeStep).to('safe').press('5').skipToTheEnd();
    expect(one.screen.name).toBe('today');
    expect(one.page).not.toContain(flat(todayWords.unsafe));
  });
});

/** A step with two texts for a side. */
const textsOf = (side: Side): { step: string; texts: readonly string[] } => {
  for (const step of allSteps) {
    const texts = step.prompts.filter(
      ({ kind, only, with: company }) => kind === 'text' && company === undefined && (only ?? sides).includes(side),
    );
    if (texts.length > 1) return { step: step.id, texts: texts.map(({ id }) => id) };
  }
  throw new Error('no step with two texts');
};

describe('heavy words', () => {
  test.each(sides)('bring an offer of support, once in a run: %s', (side) => {
    const { step, texts } = textsOf(side);
    const one = eveningOf({ side, country: 'GB' }, step)
      .to(texts[0] ?? '')
      .type(heavy)
      .press('tab');
    expect(one.page).toContain(flat(stepWords.riskOffer.self));
    expect(one.page).toContain(stepWords.supportOffer);
    one.press('s');
    // Who wrote of dying sees the lines for that before all others.
    expect(one.page.indexOf(supportWords.crisis)).toBeGreaterThan(0);
    expect(one.page.indexOf(supportWords.crisis)).toBeLessThan(one.page.indexOf(supportWords.abuse));
    one.press('escape');
    expect(one.page).toContain(flat(stepWords.riskOffer.self));
    one
      .press('enter')
      .to(texts[1] ?? '')
      .type(heavy)
      .press('tab');
    expect(one.page).not.toContain(flat(stepWords.riskOffer.self));
    expect(Object.values(one.step.answers).filter((value) => value === heavy)).toHaveLength(2);
  });

  test('are kept as they are, and nothing stops the step', () => {
    const { step, texts } = textsOf('hurt');
    const one = eveningOf({ side: 'hurt' }, step)
      .to(texts[0] ?? '')
      .type(heavy)
      .press('tab', 'tab');
    expect(one.step.said).toBeUndefined();
    one.skipToTheEnd();
    const entries = one.session.entriesOf(allSteps.find(({ id }) => id === step)!);
    expect(entries[0]?.text).toContain(heavy);
  });

  test('in the past, or said of a film, are not what the words are about', () => {
    const { step, texts } = textsOf('hurt');
    const one = eveningOf({ side: 'hurt' }, step)
      .to(texts[0] ?? '')
      .type('We slept badly and talked little.')
      .press('tab');
    expect(one.screen.name === 'step' && one.step.said).toBeUndefined();
  });
});

/** Every kind of place in the app, with the keys that lead there from the front page. */
const places: readonly (readonly [name: string, evening: () => Evening])[] = [
  ['welcome', () => firstEvening()],
  ['a private question', () => firstEvening().press('enter')],
  ['what comes after a yes', () => firstEvening().press('enter', '1', 'enter', 'tab', 'tab')],
  [
    'a name that is typed',
    () =>
      firstEvening()
        .press('enter', ...Array.from({ length: 7 }, () => 'tab'))
        .type('Ki'),
  ],
  ['today', () => eveningOf()],
  ['the path', () => eveningOf().press('p', 'down', 'down')],
  ['things to read', () => eveningOf().press('r', 'down')],
  ['a page', () => eveningOf().press('r', 'enter', 'down')],
  ['looking back', () => eveningOf().press('b')],
  ['about me', () => eveningOf().press('a')],
  ['a question asked again', () => eveningOf().press('a', 'enter', 'down')],
  ['the private questions again', () => eveningOf({ with: 'together' }).press('a', 'end', 'enter', '2', 'enter')],
  ['keys', () => eveningOf().press('?')],
  ['the teaching', () => eveningOf({ side: 'hurt' }, safeStep).press('down')],
  ['feelings', () => eveningOf({ side: 'hurt' }, safeStep).to('feelings').press('3', 'down')],
  ['a scale', () => eveningOf({ side: 'hurt' }, safeStep).to('safe').press('1')],
  ['what is said back', () => eveningOf({ side: 'hurt' }, safeStep).to('safe').press('1', 'enter')],
  ['a choice', () => eveningOf({ side: 'hurt' }, safeStep).to('confide').press('down')],
  ['a text', () => eveningOf({ side: 'hurt' }, safeStep).to('sentence').type('It feels')],
  ['the close', () => eveningOf({ side: 'hurt' }, safeStep).press('tab', 'tab', 'tab', 'tab', 'tab')],
];

describe('Ctrl+G', () => {
  test.each(places)('opens support from %s, and Esc leads back to just that', (_name, evening) => {
    const one = evening();
    const before = one.screen;
    const page = one.page;
    one.press('ctrl+g');
    expect(one.view.title).toContain(supportWords.title);
    expect(one.page).toContain(supportWords.lead);
    one.press('right', 'down', 'ctrl+g', 'ctrl+g');
    expect(one.view.title).toContain(supportWords.title);
    one.press('escape');
    expect(one.screen).toEqual(before);
    expect(one.page).toBe(page);
  });

  test('shows every page of support', () => {
    const one = eveningOf().press('ctrl+g');
    const titles = Object.keys(supportWords.pages).map((_page, at) => {
      if (at > 0) one.press('right');
      return one.view.title;
    });
    for (const title of Object.values(supportWords.pages)) expect(titles.join('\n')).toContain(title);
    expect(one.page).toContain('/somewhere');
  });

  test('works on every page that is read', () => {
    const one = eveningOf().press('r', 'enter');
    for (let page = 0; page < 80; page++) {
      const title = one.view.title;
      one.press('ctrl+g');
      expect(one.page, title).toContain(supportWords.lead);
      one.press('escape', 'right');
    }
    expect(one.press('escape').page).toContain(readWords.title);
  });
});
