/** What reports are made from in tests. */
import type { Agreement } from '../../src/agreements/agreement.js';
import { promisesSpec, type Promised } from '../../src/promises/promise.js';
import { agreementsSpec } from '../../src/agreements/agreement.js';
import type { CheckinPoint } from '../../src/checkin/series.js';
import { stages } from '../../src/guide/stages/index.js';
import type { Entry } from '../../src/journal/entry.js';
import { noProgress } from '../../src/path/document.js';
import { readerOf } from '../../src/path/reader.js';
import { newProfile, type Profile } from '../../src/profile/profile.js';
import { reportParts, type Material, type ReportChoice } from '../../src/report/choice.js';
import { reportHtml } from '../../src/report/html.js';
import { reportPage } from '../../src/report/report.js';
import { back, lastWeek } from '../checkin/weeks.js';

export const today = '2026-11-22';

export const promise = (more: Partial<Promised> = {}): Promised => {
  const made: Promised = {
    id: 'promise',
    created: '2026-10-01T19:00:00+01:00',
    words: 'Home by six',
    whose: 'theirs',
    rhythm: { kind: 'daily' },
    from: '2026-11-16',
    state: 'open',
    marks: [
      { day: '2026-11-16', is: 'kept', at: '2026-11-16T20:00:00+01:00' },
      { day: '2026-11-17', is: 'broken', at: '2026-11-17T20:00:00+01:00' },
      { day: '2026-11-18', is: 'repaired', at: '2026-11-18T20:00:00+01:00' },
    ],
    ...more,
  };
  // What the store would not take proves nothing.
  if (typeof promisesSpec.check({ version: 1, items: [made] }) === 'string') throw new Error('no promise');
  return made;
};

export const agreement = (more: Partial<Agreement> = {}): Agreement => {
  const made: Agreement = {
    id: 'agreement',
    created: '2026-10-01T19:00:00+01:00',
    what: 'Phones stay in the hall',
    kind: 'agreement',
    asked: 'me',
    agreed: 'both',
    from: '2026-10-01',
    ...more,
  };
  if (typeof agreementsSpec.check({ version: 1, items: [made] }) === 'string') throw new Error('no agreement');
  return made;
};

export const entry = (text: string, more: Partial<Entry> = {}): Entry => ({
  v: 1,
  id: 'entry',
  created: '2026-11-20T21:14:00+01:00',
  kind: 'free',
  text,
  feelings: [],
  tags: [],
  ...more,
});

export const material = (
  items: readonly CheckinPoint[],
  more: Partial<Material> = {},
  profile: Partial<Profile> = {},
): Material => ({
  today,
  reader: readerOf({ ...newProfile, side: 'hurt', ...profile }, today),
  since: undefined,
  stages,
  progress: noProgress,
  checkins: { version: 1, items },
  promises: [],
  agreements: [],
  thanks: [],
  entries: [],
  ...more,
});

export const choice = (more: Partial<ReportChoice> = {}): ReportChoice => ({
  for: 'counsellor',
  span: { from: back(11), to: lastWeek },
  parts: reportParts,
  questions: [],
  ...more,
});

export const html = (from: Material, chosen: ReportChoice): string => reportHtml(reportPage(from, chosen));

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
/** The words of a page, without what is markup. */
export const wordsIn = (page: string): string =>
  page
    .replace(/<style>[^]*?<\/style>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:lt|gt|quot|amp|#39);/gu, (sign) => ENTITIES[sign] ?? '')
    .replace(/\s+/gu, ' ');
