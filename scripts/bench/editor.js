// Typing at the end of a long text: what it costs in bytes, and how long until it is seen.
import { openTerminal } from './pty.js';
import { newHome, program } from './spawn.js';
import { median } from './table.js';

const WORDS = 5_000;
const LETTERS = 60;

// ┌──────────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
// │ ADJUST HERE: the way from the first frame to the first place where text can be typed.                             │
// └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
async function reachEditor(terminal) {
  await terminal.waitFor(process.env.BENCH_NEEDLE ?? 'Ctrl+G');
  await terminal.quiet(100);
  terminal.press('enter'); // opens the recommended step
  // A place to type is where the cursor can be seen.
  for (let tries = 0; tries < 12; tries++) {
    await terminal.quiet(150);
    if (terminal.cursorVisible()) return;
    terminal.press(tries % 2 === 0 ? 'tab' : 'enter');
  }
  throw new Error('no place to type was found: adjust reachEditor in scripts/bench/editor.js');
}

/** Many words without a z or a q, so that what is typed later can be told from them; in paragraphs of 80. */
function longText() {
  const words = ['we', 'talked', 'for', 'an', 'hour', 'and', 'it', 'was', 'hard', 'but', 'calm', 'on', 'the', 'whole.'];
  const all = Array.from(
    { length: WORDS - 1 },
    (_, index) => words[index % words.length] + (index % 80 === 79 ? '\n' : ' '),
  );
  return `${all.join('')}qqend`;
}

const times = (text, part) => text.split(part).length - 1;

/** @returns medians, and the worst key in bytes; `clears` counts keys after which the whole screen was cleared. */
export async function measureEditor() {
  const home = newHome({ welcomed: true });
  const terminal = await openTerminal([program, 'start'], home, { screen: true });
  try {
    await reachEditor(terminal);
    const pasted = performance.now();
    terminal.paste(longText());
    const paste = (await terminal.waitFor('the end of the pasted text', (shown) => shown.includes('qqend'))) - pasted;
    await terminal.quiet(500);

    const bytes = [];
    const paints = [];
    let clears = 0;
    for (let index = 0; index < LETTERS; index++) {
      // Ten words of six letters, each with letters of its own. The spaces between them are not measured.
      const place = index % 6;
      const word = `zq${'abcdefghij'[Math.floor(index / 6)]}xkz`;
      if (place === 0) {
        terminal.write(' ');
        await terminal.quiet(60);
      }
      const soFar = word.slice(0, place + 1);
      const before = times(terminal.text(), soFar);
      const start = terminal.count();
      const pressed = performance.now();
      terminal.write(word[place]);
      const check = (shown) => times(shown, soFar) > before;
      paints.push((await terminal.waitFor(`key ${index + 1} on the screen`, check, { timeout: 3_000 })) - pressed);
      await terminal.quiet(60); // with what follows the key, such as a note that it was saved
      bytes.push(terminal.count() - start);

      if (/\u001B\[[23]J|\u001Bc/u.test(terminal.since(start))) clears++;
    }
    return {
      paste,
      bytes: median(bytes),
      mostBytes: Math.max(...bytes),
      paint: median(paints),
      mostPaint: Math.max(...paints),
      clears,
    };
  } finally {
    await terminal.close();
  }
}
