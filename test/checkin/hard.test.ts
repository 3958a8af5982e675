/** The hard thing of a week, on screens and in lines: what is to be done with it is asked where there is one. */
import { describe, expect, test } from 'vitest';
import { checkinWords } from '../../src/messages/checkin.js';
import { plainStep } from '../../src/plain/step.js';
import { Evening, flat } from '../app/evening.js';
import { talkWith } from '../plain/lines.js';
import { knownSession } from '../session/homes.js';

const week = 'checkin:2026-W47';
const { ask } = checkinWords.weekly.hardWay;
const wanted = checkinWords.weekly.want.ask.hurt;

/** The week's check-in, on the question for one hard thing. */
function atHard(): Evening {
  const one = new Evening(knownSession({ side: 'hurt' }), week);
  for (let pages = 0; pages < 30 && one.prompt?.id !== 'hard'; pages++) one.press('tab');
  return one;
}

describe('on screens', () => {
  test('it is not asked after an empty one, and going back finds the one before', () => {
    const one = atHard().press('tab');
    expect(one.page).toContain(wanted);
    one.press('shift+tab');
    expect(one.prompt?.id).toBe('hard');
  });

  test('it is asked after words, and no more once they are taken back', () => {
    const one = atHard().type('The money.').press('tab');
    expect(one.page).toContain(ask);
    one.press('shift+tab', 'ctrl+u', 'tab');
    expect(one.written).toBe('');
    expect(one.page).toContain(wanted);
  });

  test('what was begun goes on at the same question', () => {
    const one = atHard().type('The money.').press('tab', 'tab');
    expect(one.page).toContain(wanted);
    one.type('An hour on Sunday.');
    one.app.save();
    expect(one.again().page).toContain(wanted);
    expect(one.written).toBe('An hour on Sunday.');
  });
});

describe('in lines', () => {
  const said = async (hard: readonly string[]): Promise<{ said: string; left: number }> => {
    const session = knownSession({ side: 'hurt' });
    const { step } = session.stepOrSheet(week)!;
    const before = step.prompts.findIndex(({ id }) => id === 'hard');
    const after = ['', '', ''];
    const { talk, script } = talkWith(session, ...Array.from({ length: before }, () => ''), ...hard, ...after);
    expect(await plainStep(talk, step)).toBe('finished');
    return { said: script.said, left: script.left };
  };

  test('every line answers the question before it', async () => {
    const without = await said(['']);
    expect(without.said).not.toContain(flat(ask));
    expect(without.left).toBe(0);
    const withIt = await said(['The money.', '', '1']);
    expect(withIt.said).toContain(flat(ask));
    expect(withIt.left).toBe(0);
  });
});
