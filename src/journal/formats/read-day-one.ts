/** Day One's JSON: `entries: [{ uuid, creationDate (UTC), timeZone, text (Markdown), richText, tags, starred, … }]`. */
import { importWords } from '../../messages/formats.js';
import { isRecord } from '../entry.js';
import type { Collector } from './reading.js';
import { readWhen } from './when.js';
import { inZone, toIso } from './zone.js';

/** Day One puts a backslash before every sign that might mean something in Markdown; code is left alone. */
const PARTS = /(^```[^\n]*\n[\s\S]*?^```|`[^`\n]+`)|\\([!-/:-@[-`{-~])/gmu;

/** Pictures and recordings stand in the text as images of Day One's own scheme. */
const MEDIA = /!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\n?/gu;

const MEDIA_LISTS = ['photos', 'videos', 'audios', 'pdfAttachments'];

/** About the device, the file and the look; all of it is understood, none of it belongs in a journal. */
const LEFT_OUT = new Set(
  [
    'uuid creationDate modifiedDate timeZone text richText tags starred duration editingTime isAllDay isPinned',
    'creationDevice creationDeviceModel creationDeviceType creationOSName creationOSVersion sourceString',
    'userActivity music publishURL dailyChain favorite templateID promptID journalName',
    ...MEDIA_LISTS,
  ].flatMap((names) => names.split(' ')),
);

/** The plain words of rich text, for entries that have no other: `{"contents":[{"text":"…"},…]}` inside a string. */
function plainOf(richText: unknown): string {
  try {
    const rich: unknown = typeof richText === 'string' ? JSON.parse(richText) : richText;
    const contents = isRecord(rich) && Array.isArray(rich['contents']) ? (rich['contents'] as unknown[]) : [];
    return contents.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
  } catch {
    return '';
  }
}

function textOf(value: Readonly<Record<string, unknown>>): { text: string; media: boolean } {
  const marked = typeof value['text'] === 'string' ? value['text'] : '';
  const text = marked
    .replace(MEDIA, '')
    .replace(PARTS, (_all, code: string | undefined, sign: string | undefined) => code ?? sign ?? '');
  const words = text.trim() === '' && marked === '' ? plainOf(value['richText']) : text;
  const listed = MEDIA_LISTS.some((key) => Array.isArray(value[key]) && value[key].length > 0);
  return { text: words.replace(/^\s*\n/u, '').trimEnd(), media: listed || marked.includes('](dayone-moment:') };
}

/** A moment in Day One's UTC, told in the zone it was written in. */
function momentOf(
  written: unknown,
  zone: unknown,
  collector: Collector,
): { iso: string; zoneKnown: boolean } | undefined {
  const when = typeof written === 'string' ? readWhen(written) : undefined;
  if (when?.time === undefined) return undefined;
  const utc = { ...when, offset: when.offset ?? 'Z' };
  const here = toIso(utc, collector.options.offsetAt);
  if (typeof zone !== 'string' || zone === '') return { iso: here, zoneKnown: true };
  const there = inZone(Date.parse(here), zone);
  return { iso: there ?? here, zoneKnown: there !== undefined };
}

/** Reads one entry of Day One. */
export function readDayOne(value: Readonly<Record<string, unknown>>, line: number, collector: Collector): void {
  const created = momentOf(value['creationDate'], value['timeZone'], collector);
  if (!created) {
    collector.problem(line, importWords.dateUnclear);
    return;
  }
  const { text, media } = textOf(value);
  if (text.trim() === '') {
    collector.problem(line, media ? importWords.onlyMedia : importWords.noWords);
    return;
  }
  if (media) collector.problem(line, importWords.media);
  if (!created.zoneKnown) collector.problem(line, importWords.zone);
  const tags = Array.isArray(value['tags']) ? (value['tags'] as unknown[]) : [];
  const words = tags.filter((tag) => typeof tag === 'string');
  if (words.length < tags.length) collector.problem(line, importWords.tags);
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  const uuid = typeof value['uuid'] === 'string' ? { uuid: value['uuid'] } : {};
  const from = { app: 'Day One', ...uuid, ...Object.fromEntries(kept) };
  const edited = momentOf(value['modifiedDate'], value['timeZone'], collector)?.iso;
  const starred = value['starred'] === true ? ['starred'] : [];
  collector.foreign({ created: created.iso, edited, text, tags: [...words, ...starred], from }, line);
}
