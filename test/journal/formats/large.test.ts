import { describe, expect, it } from 'vitest';
import { read } from './helpers.js';

describe('large files come to an end', () => {
  const many = 100_000;
  const lines = (line: (at: number) => string): string => Array.from({ length: many }, (_, at) => line(at)).join('\n');

  it.each<[string, string]>([
    ['empty brackets', lines(() => '[')],
    ['dates', lines((at) => `[2026-01-01 10:00] Entry ${at}.`)],
    ['brackets like dates', `[2026-01-01 10:00] a\n${lines(() => '[2026-99-99 99:99] b')}`],
    ['blocks without an end', lines(() => '<!-- trust-repair entry')],
    ['front matter without an end', `---\n${lines((at) => `key${at}: value`)}`],
    ['front matter with one', `---\n${lines((at) => `key${at}: value`)}\n---\nWords`],
    ['entries without an end', `{"entries": [\n${lines((at) => `    {"id":"a${at}",`)}`],
    [
      'lists closed too early',
      `{"entries": [\n${lines((at) => `    {"id":"a${at}","created":"2026-11-22T21:14:05+01:00","text":"a"}]`)}\n]}`,
    ],
    ['strings without an end', `{"entries": [\n${lines(() => '    {"text":"')}`],
    ['one long line of braces', `{"entries":[${'{"a":'.repeat(many)}`],
    ['one long string', `{"entries":[{"text":"${'x'.repeat(many * 10)}`],
    ['spaces', `${' '.repeat(many * 10)}x${' '.repeat(many * 10)}`],
    ['newlines in an entry', `[2026-01-01 10:00] a${'\n'.repeat(many)}b${' '.repeat(many)}c`],
    [
      'backslashes and images of Day One',
      JSON.stringify({
        entries: [
          {
            creationDate: '2026-01-01T10:00:00Z',
            text: '![](dayone-moment:'.repeat(many / 10) + '```\n'.repeat(many / 10) + '`'.repeat(many),
          },
        ],
      }),
    ],
    ['returns', '\r'.repeat(many)],
  ])('%s', (_name, text) => {
    const { entries, problems } = read(text, '2026-11-22.md');
    expect(entries.length + problems.length).toBeGreaterThan(0);
  });
});
