import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import { reportWords as words } from '../../src/messages/report.js';
import { reportCliWords } from '../../src/messages/report-cli.js';
import { reportParts } from '../../src/report/choice.js';
import { contentsOf } from '../../src/report/report.js';
import { STYLE, STYLE_HASH } from '../../src/report/style.js';
import { anyFeelings, anyWeeks, back, daily, lastWeek, weekly, weeksOf } from '../checkin/weeks.js';
import { agreement, choice, entry, html, material, promise, wordsIn } from './made.js';

const weeks = weeksOf([
  { safety: 3, honesty: 4 },
  { safety: 4, honesty: 4 },
  null,
  { safety: 6, honesty: 5 },
  { safety: 6 },
  { safety: 7, honesty: 6 },
]);
const span = { from: back(5), to: lastWeek };
const sample = material(weeks, { promises: [promise()], agreements: [agreement()] });

describe('the page', () => {
  const page = html(sample, choice({ span }));

  it('allows its one sheet and nothing else: no script, no address, no form', () => {
    const inside = /<style>([^]*?)<\/style>/u.exec(page)?.[1] ?? '';
    expect(inside).toBe(STYLE);
    expect(createHash('sha256').update(inside).digest('base64')).toBe(STYLE_HASH);
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base|foreignObject)\b/iu);
    expect(page).not.toMatch(/\b(?:href|src|srcset|action|style|on\w+)\s*=|url\(|@import|https?:/iu);
  });

  it('has a chart for each dimension, with its ends in words and a sentence that says the same', () => {
    const charts = page.match(/<svg [^]*?<\/svg>/gu) ?? [];
    expect(charts).toHaveLength(6);
    const [safety = ''] = charts;
    expect(safety).toContain('>safety</title>');
    expect(safety).toContain('safe and at ease');
    expect(safety).toContain('not safe, or afraid');
    const said = 'Answered in 5 of 6 weeks. 3 in the week of 12 October 2026, 7 in the week of 16 November 2026.';
    expect(safety).toContain(`<desc id="safety-d">${said}</desc>`);
    expect(page).toContain(`<figcaption>${said}</figcaption>`);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/gu)) expect(ids).toContain(id);
  });

  it('draws no line across a gap, and shades it', () => {
    const [safety = '', honesty = ''] = page.match(/<svg [^]*?<\/svg>/gu) ?? [];
    expect(safety.match(/class="gap"/gu)).toHaveLength(1);
    expect(safety.match(/<circle class="dot"/gu)).toHaveLength(5);
    const strokes = (chart: string) =>
      [...chart.matchAll(/<polyline [^>]*points="([^"]+)"/gu)].map(([, points = '']) => points.split(' ').length);
    expect(strokes(safety)).toEqual([2, 3]);
    // The answer that was skipped in a week that was filled in breaks the line as well, and is no gap.
    expect(strokes(honesty)).toEqual([2]);
    expect(honesty.match(/class="gap"/gu)).toHaveLength(1);
  });

  it('counts what was due, and tells what nobody marked from what was not kept', () => {
    const said = wordsIn(page);
    expect(said).toContain(
      'Promises made to me: due 6 times; 1 kept, 1 put right afterwards, 1 not kept, 3 not marked.',
    );
    expect(said).toContain('Home by six (made to me, every day) 6 1 1 1 3');
    expect(said).toContain('An agreement of both, asked for by me, since 1 October 2026.');
  });

  it('calls the week that still goes on no gap', () => {
    const open = material([...weeksOf([{ safety: 5 }, { safety: 5 }, null]), daily('2026-11-18', 5)]);
    const asked = html(open, choice({ span: { from: back(2), to: lastWeek } }));
    expect(wordsIn(asked)).toContain('Weeks filled in 2 of 2');
    expect(asked).not.toContain('class="gap"');
  });

  it('keeps safety in sight, and never adds anything up', () => {
    const low = html(
      material(weeksOf([{ safety: 2 }, { safety: 6 }])),
      choice({ span: { from: back(1), to: lastWeek } }),
    );
    expect(wordsIn(low)).toContain(words.moved.unsafe(['2026-11-09']));
    expect(wordsIn(low)).not.toMatch(/\b(?:score|total|rating|percent)\b|%/iu);
  });
});

describe('what was not chosen', () => {
  const secret = material(weeks, {
    promises: [promise({ words: 'SECRET promise' })],
    agreements: [agreement({ what: 'SECRET agreement', why: 'SECRET why' })],
    thanks: [{ week: lastWeek, words: 'SECRET thanks' }],
    since: '2026-01-02',
  });

  it('does not stand in it, and is named before', () => {
    const chosen = choice({ span, parts: ['weeks'] });
    expect(html(secret, chosen)).not.toMatch(/SECRET|2 January 2026/u);
    const { lines, notIn } = contentsOf(secret, chosen);
    expect(lines.join('\n')).not.toContain('romises');
    for (const part of reportParts.slice(1)) expect(notIn).toContain(reportCliWords.before.partNames[part]);
    expect(notIn).toContain(reportCliWords.before.journal);
  });

  it('stands in it once it is chosen', () => {
    const page = html({ ...secret, entries: [entry('SECRET entry')] }, choice({ span }));
    for (const what of ['promise', 'agreement', 'why', 'thanks', 'entry']) expect(page).toContain(`SECRET ${what}`);
  });

  it('is counted before: what there is none of is named as well', () => {
    const { lines, without, care, isEmpty } = contentsOf(material(weeks), choice({ span, questions: ['Why?'] }));
    expect(lines).toContain(
      'Weeks: the numbers of 5 of 6 weeks, in 6 charts, and of 0 days; what rose, fell and went together.',
    );
    expect(without).toEqual(['feelings', 'promises', 'agreements', 'appreciation']);
    expect(care).toContain(reportCliWords.before.plain);
    expect(care).not.toContain(reportCliWords.before.low);
    expect(isEmpty).toBe(false);
    expect(contentsOf(material([]), choice()).isEmpty).toBe(true);
  });

  it('warns when the report shows that somebody was not safe', () => {
    const low = material([weekly(lastWeek, { safety: 2 })]);
    expect(contentsOf(low, choice()).care).toContain(reportCliWords.before.low);
    expect(contentsOf(low, choice({ parts: ['path'] })).care).not.toContain(reportCliWords.before.low);
  });
});

const anyDays = fc
  .uniqueArray(
    fc.record({ back: fc.nat(300), trust: fc.option(fc.nat(10), { nil: undefined }), feelings: anyFeelings }),
    {
      selector: ({ back: ago }) => ago,
      maxLength: 80,
    },
  )
  .map((days) => days.map(({ back: ago, trust, feelings }) => daily(addDays('2026-11-22', -ago), trust, feelings)));

describe('whatever people write', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><b>',
      "' onload='x",
      '\u001b[31mred\u001b[0m',
      '\u202eevil',
      '\ud800',
      '&lt;',
      '</svg></title>',
    ),
  );
  const filled = hostile.filter((text) => text.trim() !== '');

  it('is shown as text, without controls, and no number goes wrong', () => {
    fc.assert(
      fc.property(anyWeeks, anyDays, fc.array(filled, { minLength: 6, maxLength: 6 }), (some, days, texts) => {
        const [one = '', two = '', three = '', four = '', five = '', six = ''] = texts;
        const from = material([...some, ...days], {
          promises: [promise({ words: one })],
          agreements: [agreement({ what: two, why: three, kind: 'limit' })],
          thanks: [{ week: lastWeek, words: four }],
          entries: [entry(five)],
        });
        for (const audience of ['me', 'counsellor'] as const) {
          const page = html(from, choice({ for: audience, span: { from: back(60), to: lastWeek }, questions: [six] }));
          const bare = page.replace(/<style>[^]*?<\/style>/u, '');
          expect(bare).not.toMatch(/<(?:script|img|b)\b|<[^>]*\son\w+=/u);
          expect(bare).not.toMatch(/NaN|undefined|Infinity|\[object/u);
          expect(bare).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
          expect(bare).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
