import { describe, expect, test } from 'vitest';
import { calmWords as words } from '../../src/messages/calm.js';
import { calmIn, plainCalm } from '../../src/plain/calm.js';
import { text } from '../../src/ui/view/block.js';
import { Script, talkWith } from '../plain/lines.js';
import { knownSession } from '../session/homes.js';
import { trigger } from './triggers.js';

const card = { triggers: [trigger()], support: () => [text('Numbers to call.')] };

describe('the calm card in a conversation', () => {
  test('goes on after it, and ends with the lines', async () => {
    const { talk, script } = talkWith(knownSession(), '', 'x', '', 'more');
    expect(await calmIn(talk)).toBe(true);
    expect(script.left).toBe(1);
    expect(script.said).toContain(words.after[0]);
    expect(await calmIn(talkWith(knownSession(), '', ':quit').talk)).toBe(false);
  });
});

describe('the calm card in lines', () => {
  test('is a page at a line, any line', async () => {
    const script = new Script(['', 'yes', 'q?', '', 'not asked for']);
    await plainCalm(script, card);
    expect(script.left).toBe(1);
    for (const said of [words.still[0], 'cold water on my wrists', words.ground[0], words.after[0]])
      expect(script.said).toContain(said);
  });

  test('shows who can help, and then the page still waits', async () => {
    const script = new Script([':support', ':quit']);
    await plainCalm(script, card);
    expect(script.said).toContain('Numbers to call.');
    expect(script.said.split(words.onward)).toHaveLength(3);
    expect(script.said).not.toContain(words.ground[0]);
  });

  test('ends when the lines do', async () => {
    const script = new Script([]);
    await plainCalm(script, card);
    expect(script.said).not.toContain(words.ground[0]);
  });

  test('is told at once where nobody can press Enter', async () => {
    const script = new Script([]);
    await plainCalm(script, card, false);
    expect(script.said).toContain(words.after[0]);
    expect(script.said).toContain(words.supportAt);
    expect(script.said).not.toContain(words.onward);
    expect(script.written.split('\n').filter((row) => row.length > script.width)).toEqual([]);
  });
});
