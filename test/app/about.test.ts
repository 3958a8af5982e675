/** What was said of oneself, changed later. */
import { describe, expect, test } from 'vitest';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords as words } from '../../src/messages/welcome.js';
import { Evening, eveningOf, flat } from './evening.js';
import { knownSession } from '../session/homes.js';

/** 'About me', at the line of that name. */
function at(one: Evening, row: string): Evening {
  one.press('a');
  for (let line = 0; line < 9; line++) {
    const { screen } = one;
    if (screen.name === 'list' && screen.items[screen.at]?.label.startsWith(`${row}:`) === true)
      return one.press('enter');
    one.press('down');
  }
  throw new Error(`no line for ${row}`);
}
const profileOf = (one: Evening) => one.session.world().profile;

describe('about me', () => {
  test('the side decides the words from then on', () => {
    const one = at(eveningOf({ side: 'hurt' }), words.rows.side).press('2', 'enter');
    expect(profileOf(one).side).toBe('broke');
    expect(one.page).toContain(`${words.rows.side}: ${words.sides.broke}`);
    one.press('escape', 'enter');
    expect(one.step.step.who).toHaveProperty('broke');
    expect(one.page).toContain(flat((one.step.step.who as { broke: string }).broke));
  });

  test('the causes can be changed and emptied', () => {
    const one = at(eveningOf({ causes: ['lies'] }), words.rows.causes).press('1', 'enter');
    expect(profileOf(one).causes).toEqual(['infidelity', 'lies']);
    one.press('enter', '1', '2', 'enter');
    expect(profileOf(one).causes).toEqual([]);
  });

  test('an emptied day, name or side is forgotten', () => {
    const session = knownSession({ since: '2026-03-01', name: 'Kim', side: 'both' });
    at(new Evening(session), words.rows.since).press('ctrl+u', 'enter');
    at(new Evening(session), words.rows.name).press('ctrl+u', 'enter');
    at(new Evening(session), words.rows.side).press(' ', 'tab');
    expect(session.world().profile).toEqual(expect.not.objectContaining({ since: expect.anything() as unknown }));
    expect(Object.keys(session.world().profile)).not.toContain('name');
    expect(Object.keys(session.world().profile)).not.toContain('side');
  });

  test('Esc changes nothing', () => {
    const one = at(eveningOf({ name: 'Kim' }), words.rows.name)
      .type('berly')
      .press('escape');
    expect(profileOf(one).name).toBe('Kim');
    expect(one.screen.name).toBe('list');
  });

  test('a name is one line without spaces around it', () => {
    const one = at(eveningOf(), words.rows.name);
    one.app.key({ type: 'paste', text: '  Kim\n  of the  hill ' }, one.size);
    expect(profileOf(one.press('enter')).name).toBe('Kim of the hill');
  });

  test('the country decides whose numbers come first', () => {
    const one = at(eveningOf(), words.country).press('3', 'enter', 'ctrl+g');
    expect(profileOf(one).country).toBe('CA');
    expect(one.page).toContain(flat(supportWords.danger('911')));
  });
});

describe('parts for two', () => {
  const three = (one: Evening, ...keys: readonly string[]): Evening => {
    for (const key of keys) one.press(key, 'enter');
    return one;
  };
  const asked = (): Evening => at(eveningOf({ with: 'together' }), words.parts);

  test('are not even mentioned to somebody alone', () => {
    const one = eveningOf({ with: 'alone' });
    expect(one.page).not.toContain(flat(todayWords.jointHint));
    expect(one.press('a').page).not.toContain(words.parts);
  });

  test('go on after three times no', () => {
    const one = three(asked(), '2', '2', '2');
    expect(one.page).toContain(flat(words.joined));
    expect(profileOf(one).joint).toBe(true);
    expect(one.press('enter').page).toContain(words.partsOn);
  });

  test('stay off after anything else, with no word of why', () => {
    const one = three(asked(), '2', '3', '2');
    expect(one.page).toContain(flat(words.notJoined));
    expect(profileOf(one).joint).toBe(false);
  });

  test('after a yes help comes first', () => {
    const one = three(asked(), '2', '2', '1');
    expect(one.page).toContain(flat(supportWords.afterYes.join(' ')));
    expect(profileOf(one).joint).toBe(false);
    one.press('enter');
    expect(one.page).toContain(supportWords.lead);
    expect(one.press('escape', 'escape').page).toContain(words.partsOff);
  });

  test('left in the middle, nothing is changed', () => {
    const one = three(at(eveningOf({ with: 'together', joint: true }), words.parts), '1', '2').press('escape');
    expect(profileOf(one).joint).toBe(true);
  });
});
