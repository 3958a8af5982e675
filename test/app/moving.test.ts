/** Going back and forth, leaving and coming again: nothing that was answered is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { stepWords } from '../../src/messages/step.js';
import { todayWords } from '../../src/messages/today.js';
import { promptsOf } from '../../src/path/flow.js';
import { allSteps, stepById } from '../../src/session/session.js';
import { fieldValue } from '../../src/ui/fields/any.js';
import { knownSession, newHome } from '../session/homes.js';
import { Evening, eveningOf, toTheClose } from './evening.js';

describe('answers outlast', () => {
  const move = fc.constantFrom('shift+tab', 'shift+tab', 'tab', 'escape', 'ctrl+g', '?', 'again', 'kept');

  test('any walk through the step, out of it and through a new start', () => {
    const walk = fc.record({
      step: fc.constantFrom(...allSteps),
      side: fc.constantFrom(...sides),
      variant: fc.nat(9),
      moves: fc.array(move, { minLength: 5, maxLength: 25 }),
    });
    fc.assert(
      fc.property(walk, ({ step, side, variant, moves }) => {
        const one = toTheClose(eveningOf({ side }, step.id), variant);
        const { answers } = one.step;
        for (const name of moves) {
          if (name === 'again') {
            // A closed window: what the timer would have kept, and the step is there at the next start.
            one.app.save();
            one.again();
          } else if (name === 'kept') one.app.save();
          else if (name === '?' && one.writing) continue;
          else if (
            name === 'tab' &&
            one.screen.name === 'step' &&
            one.prompt === undefined &&
            one.step.card > 0 &&
            one.step.said === undefined
          )
            continue;
          else one.press(name);
          if (one.screen.name === 'pages') one.press('escape');
          if (one.screen.name === 'today') one.press('enter');
        }
        const { field } = one.step;
        const open = one.prompt;
        expect(one.step.step.id).toBe(step.id);
        if (open !== undefined && field !== undefined) expect(fieldValue(field)).toEqual(answers[open.id]);
        expect(one.step.answers).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });

  test('Esc in the middle of a text, and the cursor stands where it stood', () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady')
      .to('sentence')
      .type('It feels heavy')
      .press('left', 'left', 'escape');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(todayWords.why.begun);
    one.press('enter').type('!');
    expect(one.written).toBe('It feels hea!vy');
  });

  test('a killed process: the next start goes on in the middle of the text', () => {
    const home = newHome();
    const first = new Evening(knownSession({ side: 'hurt' }, home));
    first.press('enter').to('sentence').type('It feels');
    expect(first.app.unsaved).toBe(true);
    expect(first.app.save()).toBe(true);
    expect(first.app.unsaved).toBe(false);
    const next = new Evening(knownSession({}, home));
    expect(next.written).toBe('It feels');
    expect(next.press('escape').screen.name).toBe('today');
    expect(new Evening(knownSession({}, home)).screen.name).toBe('today');
  });

  // Tab takes only what is on the list; the line that is being typed is neither an answer nor part of the draft.
  test('an own line of a checklist that is not ended with Enter', () => {
    const step = allSteps.find(({ prompts }) =>
      prompts.some(({ kind, only }) => kind === 'checklist' && only === undefined),
    )!;
    const prompt = step.prompts.find(({ kind, only }) => kind === 'checklist' && only === undefined)!;
    const one = eveningOf({ side: 'hurt' }, step.id)
      .to(prompt.id)
      .press('end', 'enter')
      .type('words of my own')
      .press('tab');
    expect(JSON.stringify(one.step.answers)).toContain('words of my own');
  });

  // Back at the teaching with nothing answered, no draft is saved, and the old one stays on the disk.
  test('and one that was taken back does not return', () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady').to('safe').press('5');
    one.app.save();
    one.press('backspace', 'shift+tab', 'shift+tab', 'escape', 'enter').to('safe');
    expect(one.step.answers).toEqual({});
  });
});

describe('the front page', () => {
  test('Enter opens what is recommended; Esc on an untouched step leaves nothing behind', () => {
    const one = eveningOf().press('enter');
    expect(one.step.step.id).toBe(allSteps[0]?.id);
    expect(one.press('escape').screen.name).toBe('today');
    expect(one.session.world().drafts).toEqual({});
    expect(one.page).toContain(todayWords.why.first);
  });

  test('z sets it aside, and the next one is recommended meanwhile', () => {
    const one = eveningOf().press('z');
    expect(one.page).toContain(todayWords.why.meanwhile);
    expect(one.page).toContain(allSteps[1]?.title);
    expect(one.session.world().progress.steps[allSteps[0]?.id ?? '']?.later).toBe('2026-11-29');
  });

  test('keys typed fast are taken one by one', () => {
    const one = eveningOf().type('pjj');
    expect(one.screen).toMatchObject({ name: 'list', at: 2 });
    expect(eveningOf().type('q').asked).toEqual(['leave']);
  });

  test('from the list of the path a step is opened, and Esc leads back to the list, which shows it begun', () => {
    const one = eveningOf({ side: 'hurt' }).press('p', 'down', 'enter').press('tab', '3', 'escape');
    expect(one.screen).toMatchObject({ name: 'list', at: 1 });
    expect(one.page).toMatch(/\(.*begun.*\)/u);
    expect(one.press('escape').screen.name).toBe('today');
  });

  test('Ctrl+Z pauses where nothing is written, and takes words back where it is', () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady').to('sentence').type('It feels').press('ctrl+z');
    expect(one.asked).toEqual([]);
    expect(one.written).toBe('');
    expect(one.press('ctrl+o').asked).toEqual(['external']);
    expect(one.press('escape', 'ctrl+z').asked).toEqual(['external', 'suspend']);
  });

  test('words that come back from another editor can be taken back', () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady').to('sentence').type('Old words');
    // An editor that writes something else, and ends as editors do.
    one.app.writeElsewhere(`sh -c 'printf "New words\\nfrom elsewhere\\n" > "$1"' sh`);
    expect(one.written).toBe('New words\nfrom elsewhere');
    expect(one.press('ctrl+z').written).toBe('Old words');
  });
});

describe('a step done once more', () => {
  test('shows both times side by side, and Enter goes on to the front page', () => {
    const session = knownSession({ side: 'hurt' });
    toTheClose(new Evening(session, 'footing-steady'), 2).press('enter');
    const one = new Evening(session, 'footing-steady');
    expect(one.page).toContain(stepWords.earlier('today'));
    toTheClose(one, 8).press('enter');
    expect(one.page).toContain('from 2 to 8');
    expect(one.press('enter').screen.name).toBe('today');
    one.press('b', 'enter');
    expect(one.page).toContain('from 2 to 8');
    expect(one.press('escape', 'escape').screen.name).toBe('today');
  });

  test('starts empty: the answers of last time are not put into the mouth', () => {
    const session = knownSession({ side: 'hurt' });
    toTheClose(new Evening(session, 'footing-steady')).press('enter');
    const one = new Evening(session, 'footing-steady').press('enter');
    expect(one.step.answers).toEqual({});
  });
});

// The first step was left for another on purpose; only Esc marks it so, and the next start opens in the middle of it.
test('after going on to another step and leaving that, the next start is the front page', () => {
  const session = knownSession({ side: 'broke' });
  const from = allSteps.flatMap((step) =>
    step.prompts.flatMap((prompt) =>
      (prompt.reactions ?? []).flatMap(({ when, offer }) =>
        typeof offer === 'object' &&
        'step' in offer &&
        'chose' in when &&
        'options' in prompt &&
        (prompt.only ?? sides).includes('broke')
          ? [{ step, prompt, key: 1 + prompt.options.findIndex(({ id }) => id === when.chose), other: offer.step }]
          : [],
      ),
    ),
  )[0]!;
  const one = new Evening(session, from.step.id).to(from.prompt.id).press(String(from.key), 'enter', 't');
  expect(one.step.step.id).toBe(stepById(from.other)?.id);
  expect(promptsOf(one.step.step, session.world().reader).length).toBeGreaterThan(0);
  one.press('escape');
  expect(one.screen.name).toBe('today');
  expect(new Evening(session).screen.name).toBe('today');
});
