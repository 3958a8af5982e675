/** What is the person's own in a report: thanks, the path, what was chosen from the journal. Pure. */
import { weekStart } from '../checkin/week.js';
import { distanceInWords, momentInWords } from '../dates/say.js';
import { reportWords as words } from '../messages/report.js';
import { recordOf } from '../path/document.js';
import { isFor } from '../path/reader.js';
import type { Material } from './choice.js';
import { faint, sectionOf as section, text, type Piece, type Section } from './page.js';

/** Only the latest are shown: two pages are read, and ten are not. */
export const THANKS = 9;

/** What somebody was thankful for. */
export function thanksSection({ thanks }: Material): readonly Section[] {
  const latest = thanks.slice(-THANKS);
  if (latest.length === 0) return [];
  const said = words.appreciation.latest(latest.length, thanks.length);
  return section('appreciation', [
    ...(said === '' ? [] : [faint(said)]),
    {
      kind: 'notes',
      notes: latest.map(({ week, words: own }) => ({ about: words.appreciation.of(weekStart(week)), text: own })),
    },
  ]);
}

/** Which side, since when, and which parts of the path. */
export function pathSection(material: Material): readonly Section[] {
  const { reader, since, stages, progress, today } = material;
  const about = [
    words.path.side[reader.side],
    ...(since === undefined ? [] : [words.path.since(since, distanceInWords(since, today))]),
    reader.joint ? words.path.joint : words.path.alone,
  ];
  const notes = stages.flatMap((stage) => {
    const steps = stage.steps.filter((step) => isFor(step, reader));
    const runs = steps.map((step) => recordOf(progress, step.id).runs.map(({ day }) => day));
    const days = runs.flat().sort();
    const latest = days.at(-1);
    if (latest === undefined) return [];
    const done = runs.filter(({ length }) => length > 0).length;
    return [{ about: stage.title, text: words.path.stage(done, steps.length, latest) }];
  });
  return section('path', [
    text(about.join(' ')),
    faint(notes.length === 0 ? words.path.none : words.path.caption),
    ...(notes.length === 0 ? [] : [{ kind: 'notes', notes } satisfies Piece]),
  ]);
}

/** What was chosen from the journal, oldest first. */
export const entrySection = ({ entries }: Material): readonly Section[] =>
  section(
    'entries',
    [...entries]
      .sort((one, other) => (one.created < other.created ? -1 : 1))
      .map(({ created, kind, text: own }): Piece => {
        const about = [momentInWords(created), words.entries.kind[kind]].filter((one) => one !== '');
        return { kind: 'words', about: about.join(', '), text: own };
      }),
  );
