/** The journal as one HTML page to read and to print: nothing from outside, no script, everything escaped. */
import { strengths } from '../../guide/feelings.js';
import { formatWords } from '../../messages/formats.js';
import type { Entry } from '../entry.js';
import { inOneLine } from './clean.js';
import { type About, byDay, dayInWords, dayOf, timeOf } from './days.js';
import { STYLE, STYLE_HASH } from './style.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
const line = (text: string): string => escaped(inOneLine(text));

const CSP = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

function headOf(title: string, about: About): string {
  const made = formatWords.exportedOn(formatWords.dayAndTime(dayInWords(about.exported), timeOf(about.exported)));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${line(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${line(title)}</h1>
<p class="about">${line(made)}</p>
</header>
`;
}

function headingOf(entry: Entry): string {
  const parts = [timeOf(entry.created), formatWords.kinds[entry.kind]];
  if (entry.edited !== undefined) {
    const time = timeOf(entry.edited);
    const sameDay = dayOf(entry.edited) === dayOf(entry.created);
    parts.push(formatWords.changed(sameDay ? time : formatWords.dayAndTime(dayInWords(entry.edited), time)));
  }
  return parts.filter((part) => part !== '').join(' · ');
}

function articleOf(entry: Entry): string {
  const felt = entry.feelings
    .map(({ word, strength }) => `${line(word)} (${strengths[strength - 1] ?? ''})`)
    .join(', ');
  const tags = entry.tags.map((tag) => `#${line(tag)}`).join(' ');
  const paragraphs = entry.text.split(/\n[ \n]*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return [
    '<article>',
    `<h3>${line(headingOf(entry))}</h3>`,
    ...(felt === '' ? [] : [`<p class="feelings" dir="auto">${felt}</p>`]),
    ...paragraphs.map((paragraph) => `<p dir="auto">${escaped(paragraph.replace(/^\n+|\n+$/gu, ''))}</p>`),
    ...(tags === '' ? [] : [`<p class="tags" dir="auto">${tags}</p>`]),
    '</article>\n',
  ].join('\n');
}

/** The journal as one page, in pieces. Entries oldest first. */
export function* htmlOf(entries: Iterable<Entry>, about: About): Generator<string> {
  const title = inOneLine(about.title ?? '');
  yield headOf(title === '' ? formatWords.title : title, about);
  yield '<main>\n';
  for (const { day, entries: those } of byDay(entries)) {
    yield `<section>\n<h2>${line(dayInWords(day))}</h2>\n`;
    for (const entry of those) yield articleOf(entry);
    yield '</section>\n';
  }
  yield '</main>\n</body>\n</html>\n';
}
