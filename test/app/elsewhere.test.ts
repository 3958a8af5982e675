/** A step that another window has open, seen from the app. */
import { describe, expect, test } from 'vitest';
import { stepWords } from '../../src/messages/step.js';
import { draftsSpec, openStore, type Draft } from '../../src/store/index.js';
import { localIso } from '../../src/journal/entry.js';
import { allSteps } from '../../src/session/session.js';
import { evening, knownSession, newHome } from '../session/homes.js';
import { Evening, flat } from './evening.js';

const step = allSteps[0]!;

/** A home in which a computer far away has the first step open. */
function shared(): Evening {
  const home = newHome();
  const session = knownSession({ side: 'hurt' }, home);
  const draft: Draft = {
    step: step.id,
    run: 1,
    card: 2,
    answers: { safe: 7 },
    saved: localIso(evening),
    owner: { pid: 1, host: 'another computer', token: 'another-window' },
  };
  openStore({ home, now: () => evening }).updateDocument(draftsSpec, (current) => ({
    ...current,
    drafts: { ...current.drafts, [step.id]: draft },
  }));
  return new Evening(session);
}

describe('a step that is open elsewhere', () => {
  test('is not what a start goes on in, and says where it is when it is opened', () => {
    const one = shared();
    expect(one.screen.name).toBe('today');
    one.press('enter');
    expect(one.view.title).toBe(step.title);
    expect(one.page).toContain(flat(stepWords.elsewhere));
    expect(one.press('escape').screen.name).toBe('today');
  });

  test('comes here with what was written, when that is asked for', () => {
    const one = shared().press('enter', 'enter');
    expect(one.step).toMatchObject({ step: { id: step.id }, card: 2, answers: { safe: 7 } });
    one.press('4', 'escape');
    expect(one.session.world().drafts[step.id]?.answers).toEqual({ safe: 4 });
  });

  test('comes here from the list of the path as well, and Esc leads back to it', () => {
    const one = shared().press('p', 'enter', 'enter');
    expect(one.step.card).toBe(2);
    expect(one.press('escape').screen.name).toBe('list');
  });
});
