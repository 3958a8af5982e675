/** Hard talks in lines. */
import { describe, expect, test } from 'vitest';
import { alonePage, heldWords } from '../../src/messages/talks.js';
import { togetherWords as words } from '../../src/messages/together.js';
import { plainTogether } from '../../src/plain/together.js';
import { flat } from '../app/evening.js';
import { talkWith } from '../plain/lines.js';
import { knownSession } from '../session/homes.js';

const joint = { with: 'together', joint: true } as const;
const begin = ['Ana', 'Ben', 'apple', '', '1'];

async function said(lines: readonly string[], profile = knownSession(joint)): Promise<{ said: string; left: number }> {
  const { talk, script } = talkWith(profile, ...lines);
  await plainTogether(talk);
  expect(script.written.split('\n').filter((row) => row.length > script.width)).toEqual([]);
  return { said: script.said, left: script.left };
}

describe('two at one keyboard, in lines', () => {
  test('speak, say back, pass the floor and write down what they agreed', async () => {
    const session = knownSession(joint);
    const { said: all, left } = await said(
      [
        ...begin,
        '',
        'that you were alone',
        '2',
        '',
        'also at night',
        '1',
        '1',
        '',
        '',
        '1',
        '3',
        '1',
        'Supper.',
        '',
        '',
        '3',
        '2',
      ],
      session,
    );
    expect(left).toBe(0);
    const order = [
      words.speaks('Ana'),
      words.saysBack('Ben'),
      words.wasIt('Ana'),
      words.missing('Ana'),
      words.saysBackAgain('Ben'),
      words.next,
      words.speaks('Ben'),
      words.endTitle,
      heldWords.agreed.ask,
      heldWords.kept,
    ].map((one) => all.indexOf(flat(one)));
    expect(order).not.toContain(-1);
    expect([...order].sort((one, other) => one - other)).toEqual(order);
    expect(session.talks.all()).toMatchObject([{ held: { agreed: 'Supper.' } }]);
  });

  test.each(['apple', 'APPLE', ' pause '])('%j at any question is a pause', async (word) => {
    for (const before of [[], [''], ['', ''], ['', '', '1']]) {
      const { said: all } = await said([...begin, ...before, word, 'more', '', ':quit']);
      expect(all).toContain(words.pauseUntil('20:34'));
      expect(all).toContain(words.pauseUntil('20:44'));
    }
  });

  test('end the talk in a pause', async () => {
    const { said: all, left } = await said([...begin, 'apple', 'end', '3']);
    expect(all).toContain(words.endTitle);
    expect(left).toBe(0);
  });

  test('are asked again where a number is none of those', async () => {
    const { said: all } = await said([...begin.slice(0, 4), '7', 'x', '2', ':quit']);
    expect(all).toContain(words.speaks('Ben'));
  });

  test.each(begin.map((_line, at) => at))('can stop after %i lines', async (at) => {
    expect((await said(begin.slice(0, at))).said).toContain(words.title);
  });
});

test('where it is not offered, everyone reads the same', async () => {
  const unsafe = knownSession(joint);
  unsafe.finishStep(unsafe.stepOrSheet('talk-invite')!.step, 1, { safe: 1 }, unsafe.newId());
  const { said: one } = await said([], unsafe);
  expect(one).toBe((await said([], knownSession())).said);
  expect(one).toContain(flat(alonePage.words[0]));
});
