import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder, type KeyEvent } from '../../src/ui/keys/decode.js';
import { keyName } from '../../src/ui/keys/names.js';
import { CONTROL, cut, trickyText } from './arbitraries.js';

/** Everything the chunks mean, read to the end. */
function decode(...chunks: string[]): KeyEvent[] {
  const decoder = createDecoder();
  const events = chunks.flatMap((chunk) => decoder.push(chunk));
  return [...events, ...decoder.flush()];
}

/** Short names, so that a whole test fits a line: keys as `keyName`, text in quotes, pastes in angle brackets. */
function named(events: readonly KeyEvent[]): string[] {
  return events.map((event) =>
    event.type === 'key' ? keyName(event) : event.type === 'text' ? `'${event.text}'` : `<${event.text}>`,
  );
}

function joined(events: readonly KeyEvent[]): KeyEvent[] {
  const found: KeyEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (event.type === 'text' && last?.type === 'text') {
      found[found.length - 1] = { type: 'text', text: last.text + event.text };
    } else found.push(event);
  }
  return found;
}

const E = '\u001b';

describe('keys', () => {
  it.each<[string, string[]]>([
    ['hello wörld 👩', ["'hello wörld 👩'"]],
    ['\r', ['enter']],
    ['\n', ['linefeed']],
    [`${E}\r`, ['alt+enter']],
    ['\t', ['tab']],
    [`${E}[Z`, ['shift+tab']],
    ['\u007f', ['backspace']],
    ['\u0008', ['backspace']],
    ['\u007f\u007f\u007f', ['backspace', 'backspace', 'backspace']],
    [`${E}\u007f`, ['alt+backspace']],
    [`${E}[3~`, ['delete']],
    [`${E}[3;5~`, ['ctrl+delete']],
    [`${E}[A${E}[B${E}[C${E}[D`, ['up', 'down', 'right', 'left']],
    [`${E}OA${E}OB${E}OC${E}OD`, ['up', 'down', 'right', 'left']],
    [`${E}[1;2A${E}[1;3A${E}[1;5C${E}[1;6D`, ['shift+up', 'alt+up', 'ctrl+right', 'ctrl+shift+left']],
    [`${E}[1;7C${E}[1;9D${E}O5C`, ['ctrl+alt+right', 'alt+left', 'ctrl+right']],
    [`${E}[a${E}Od${E}[7$${E}[3^`, ['shift+up', 'ctrl+left', 'shift+home', 'ctrl+delete']],
    [`${E}[H${E}[1~${E}[7~${E}OH`, ['home', 'home', 'home', 'home']],
    [`${E}[F${E}[4~${E}[8~${E}OF`, ['end', 'end', 'end', 'end']],
    [`${E}[1;5H${E}[1;5F`, ['ctrl+home', 'ctrl+end']],
    [`${E}[5~${E}[6~${E}[2~`, ['pageup', 'pagedown', 'insert']],
    [`${E}OP${E}OQ${E}OR${E}OS`, ['f1', 'f2', 'f3', 'f4']],
    [`${E}[11~${E}[12~${E}[13~${E}[14~${E}[15~`, ['f1', 'f2', 'f3', 'f4', 'f5']],
    [`${E}[17~${E}[18~${E}[19~${E}[20~${E}[21~${E}[23~${E}[24~`, ['f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12']],
    [`${E}[[A${E}[[E${E}[1;5P`, ['f1', 'f5', 'ctrl+f1']],
    ['\u0001\u0017\u001a\u001f\u0000', ['ctrl+a', 'ctrl+w', 'ctrl+z', 'ctrl+_', 'ctrl+space']],
    [`${E}b${E}B${E}1${E}é${E}\u0001`, ['alt+b', 'alt+shift+b', 'alt+1', 'alt+é', 'ctrl+alt+a']],
    [`${E}[13;2u${E}[27;2;13~`, ['shift+enter', 'shift+enter']],
    [`${E}[27;5;120~${E}[120;5u${E}[122;6u`, ['ctrl+x', 'ctrl+x', 'ctrl+shift+z']],
    [`${E}[27u${E}[9;2u${E}[127;3u`, ['escape', 'shift+tab', 'alt+backspace']],
    [`${E}[97u${E}[97:65;2u${E}[27;2;65~${E}[32;2u`, ["'aAA '"]],
    [`${E}[97;1:3u${E}[1;1:3A`, []], // keys let go
    [`${E}[57404u${E}[57414u${E}[57441u`, ["'5'", 'enter']],
  ])('%j', (input, expected) => {
    expect(named(decode(input))).toEqual(expected);
  });
});

describe('what the terminal says by itself is swallowed', () => {
  it.each([
    `${E}[I`,
    `${E}[O`,
    `${E}[<0;10;20M${E}[<0;10;20m`,
    `${E}[M !!`,
    `${E}[32;10;20M`,
    `${E}[?62;1;4c`,
    `${E}[>0;276;0c`,
    `${E}[24;80R`,
    `${E}[0n`,
    `${E}[?2026;2$y`,
    `${E}[?1u`,
    `${E}[8;24;80t`,
    `${E}]11;rgb:1e1e/1e1e/1e1e\u0007`,
    `${E}]11;rgb:1e1e/1e1e/1e1e${E}\\`,
    `${E}P>|xterm(370)${E}\\`,
    `${E}P1$r0 q${E}\\`,
    `${E}_Gi=31;OK${E}\\`,
    '\u001c\u001d\u001e\u0085\u009b',
    `${E}[201~`,
  ])('%j', (input) => {
    expect(joined(decode(`a${input}b`))).toEqual([{ type: 'text', text: 'ab' }]);
  });

  it('but never the typing after Alt and a key that could open a string', () => {
    expect(named(decode(`${E}]hello`))).toEqual(['alt+]', "'hello'"]);
    expect(named(decode(`${E}]`, 'hello'))).toEqual(['alt+]', "'hello'"]);
    expect(named(decode(`${E}Please\r`))).toEqual(['alt+shift+p', "'lease'", 'enter']);
    expect(named(decode(`${E}OK`))).toEqual(['alt+shift+o', "'K'"]);
    expect(named(decode(`${E}[é`))).toEqual(['alt+[', "'é'"]);
    expect(named(decode(`${E}]11;rgb:1\rhello`))).toEqual(['enter', "'hello'"]);
  });
});

describe('Esc', () => {
  it('waits for a flush', () => {
    const decoder = createDecoder();
    expect(decoder.push(E)).toEqual([]);
    expect(decoder.pending()).toBe(true);
    expect(named(decoder.flush())).toEqual(['escape']);
    expect(decoder.pending()).toBe(false);
    expect(decoder.flush()).toEqual([]);
  });

  it('three times is three keys, in one chunk or in three', () => {
    expect(named(decode(E + E + E))).toEqual(['escape', 'escape', 'escape']);
    expect(named(decode(E, E, E))).toEqual(['escape', 'escape', 'escape']);
    expect(named(decode(E + E))).toEqual(['escape', 'escape']);
    expect(named(decode(`${E}${E}${E}${E}a`))).toEqual(['escape', 'escape', 'escape', 'alt+a']);
  });

  it('three times is three keys with a report of the terminal between or after', () => {
    expect(named(decode(`${E}${E}${E}${E}[I`))).toEqual(['escape', 'escape', 'escape']);
    expect(named(decode(`${E}${E}[?1;2c${E}${E}`))).toEqual(['escape', 'escape', 'escape']);
    expect(named(decode(`${E}${E}[200~x${E}[201~`))).toEqual(['escape', '<x>']);
  });

  it('before an arrow is Alt', () => {
    expect(named(decode(`${E}${E}[A`))).toEqual(['alt+up']);
    expect(named(decode(`${E}${E}${E}OA`))).toEqual(['escape', 'alt+up']);
  });

  it('with half a sequence decides at the flush', () => {
    expect(named(decode(`${E}[`))).toEqual(['alt+[']);
    expect(named(decode(`${E}O`))).toEqual(['alt+shift+o']);
    expect(named(decode(`${E}[1;5`))).toEqual([]);
    expect(named(decode(`${E}${E}[1`))).toEqual(['escape']);
  });
});

describe('a slow line', () => {
  it('may bring the rest of a sequence after the flush', () => {
    const decoder = createDecoder();
    decoder.push(`${E}[1;5`);
    expect(decoder.flush()).toEqual([]);
    expect(decoder.pending()).toBe(false);
    expect(named(decoder.push('C'))).toEqual(['ctrl+right']);
    decoder.push(`${E}]11;rgb:1e1e`);
    decoder.flush();
    expect(named(decoder.push('/1e1e/1e1e\u0007ok'))).toEqual(["'ok'"]);
  });

  it('does not swallow what is typed where the rest never comes', () => {
    const decoder = createDecoder();
    decoder.push(`${E}[1;5`);
    decoder.flush();
    expect(named(decoder.push('hello'))).toEqual(["'hello'"]);
    decoder.push(`${E}]11;rgb:1e1e`);
    decoder.flush();
    expect(decoder.push('hello')).toEqual([]);
    expect(decoder.pending()).toBe(true);
    expect(named(decoder.flush())).toEqual(["'hello'"]);
    decoder.push(`${E}[?6`);
    decoder.flush();
    expect(named(decoder.push('\r'))).toEqual(['enter']);
  });

  it('may cut a character in half', () => {
    const decoder = createDecoder();
    expect(decoder.push('a\ud83d')).toEqual([{ type: 'text', text: 'a' }]);
    expect(decoder.pending()).toBe(false);
    expect(decoder.push('\ude00b')).toEqual([{ type: 'text', text: '😀b' }]);
    expect(decode('x\ud83d')).toEqual([
      { type: 'text', text: 'x' },
      { type: 'text', text: '\ufffd' },
    ]);
  });
});

describe('pastes', () => {
  const paste = (text: string): string => `${E}[200~${text}${E}[201~`;

  it('come as one event, with every kind of line end as a newline', () => {
    expect(decode(`a${paste('one\r\ntwo\rthree\nfour\t!')}b`)).toEqual([
      { type: 'text', text: 'a' },
      { type: 'paste', text: 'one\ntwo\nthree\nfour\t!' },
      { type: 'text', text: 'b' },
    ]);
    expect(decode(paste(''))).toEqual([{ type: 'paste', text: '' }]);
    expect(named(decode(paste('a') + paste('b')))).toEqual(['<a>', '<b>']);
  });

  it('are not interpreted', () => {
    expect(decode(paste(`\u0003\u0018x${E}[A${E}y`))).toEqual([{ type: 'paste', text: 'xy' }]);
  });

  it('without an end can be had by a flush, and are no reason for one', () => {
    const decoder = createDecoder();
    decoder.push(`${E}[200~never `);
    decoder.push('ending');
    expect(decoder.pending()).toBe(false);
    expect(decoder.flush()).toEqual([{ type: 'paste', text: 'never ending' }]);
    expect(named(decoder.push('\r'))).toEqual(['enter']);
  });

  it('may be huge, in very many chunks', () => {
    const decoder = createDecoder();
    decoder.push(`${E}[200~`);
    // Collected in a way that grows with the square of its length, this would not end before the test does.
    for (let count = 0; count < 50_000; count++) decoder.push('some words and an end\r');
    const [event] = decoder.push(`${E}[201~`);
    expect(event?.type === 'paste' && event.text.length).toBe(50_000 * 22);
  });
});

describe('any input', () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(E, `${E}[`, `${E}O`, `${E}]`, `${E}P`, `${E}_G`, `${E}\\`, E + E) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('A', '~', '1', ';5', '3~', 'u', '27;5;120~', 'M', '<', '?', '$', ':', '['),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(`${E}[200~`, `${E}[201~`, '\r', '\n', '\r\n', '\u007f', '\u0000', '\u0007'),
    },
    { weight: 2, arbitrary: fc.constantFrom('\ud83d', '\ude00', '\u009c', '\u0085', '👩‍👩‍👧', 'hello') },
    { weight: 1, arbitrary: trickyText(3) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  const input = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('means the same however it is cut', () => {
    fc.assert(
      fc.property(input, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
        expect(joined(decode(...cut(text, places)))).toEqual(joined(decode(text)));
        expect(joined(decode(...text.split('')))).toEqual(joined(decode(text)));
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws, gives control characters or leaves a flush to do, even with flushes in between', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 4 }), (chunks) => {
        const decoder = createDecoder();
        for (const chunk of chunks) {
          for (const event of [...decoder.push(chunk), ...decoder.flush()]) {
            const text = event.type === 'key' ? event.name : event.text;
            expect(event.type === 'paste' ? text.replace(/[\n\t]/g, '') : text).not.toMatch(CONTROL);
            expect(text).not.toMatch(/\p{Surrogate}/u);
            expect(event.type !== 'text' || text !== '').toBe(true);
          }
          expect(decoder.pending()).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every typed character', () => {
    fc.assert(
      fc.property(trickyText(), fc.array(fc.nat(), { maxLength: 5 }), (text, places) => {
        const typed = text.replace(new RegExp(CONTROL, 'g'), '').replace(/\p{Surrogate}/gu, '?');
        const events = joined(decode(...cut(typed, places)));
        expect(events).toEqual(typed === '' ? [] : [{ type: 'text', text: typed }]);
      }),
    );
  });
});
