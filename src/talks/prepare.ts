/** The preparation of a talk, and what is asked after one, as sheets. Pure. */
import type { ChecklistPrompt, Prompt } from '../guide/schema.js';
import { wordsFor } from '../guide/schema.js';
import { heldWords, prepareWords as words } from '../messages/talks.js';
import { hasAnswer, ownMark } from '../path/answers.js';
import type { Answers } from '../path/flow.js';
import { sheetOf, type Sheet } from '../path/sheet.js';
import { talkParts, type Held, type Talk } from './talk.js';

const rulesPrompt: ChecklistPrompt = {
  id: 'rules',
  kind: 'checklist',
  ask: words.rules.ask,
  hint: words.rules.hint,
  options: words.rules.options,
  reactions: [{ when: { chose: 'third' }, say: words.rules.third }],
};

const prompts: readonly [Prompt, ...Prompt[]] = [
  { id: 'about', kind: 'text', ...words.about },
  ...talkParts.map((part): Prompt => ({ id: part, kind: 'text', ...words[part] })),
  rulesPrompt,
  { id: 'word', kind: 'text', ...words.word },
  { id: 'day', kind: 'date', range: 'future', ...words.day },
];

/** The preparation: `new`, or the id of a talk that is changed. */
export const prepareSheet = (what: string): Sheet =>
  sheetOf({
    id: `talk:${what}`,
    title: what === 'new' ? words.title : words.changeTitle,
    ...(what === 'new' && { intro: words.intro, minutes: 10 }),
    prompts,
  });

/** What is asked after a talk: `held`, or `held-` and the id of the talk that was prepared. */
export const heldSheet = (what: string): Sheet =>
  sheetOf({
    id: `talk:${what}`,
    title: heldWords.title,
    prompts: [
      { id: 'agreed', kind: 'text', ...heldWords.agreed },
      { id: 'thanks', kind: 'text', ...heldWords.thanks },
      { id: 'next', kind: 'choice', ...heldWords.next },
      { id: 'journal', kind: 'choice', ...heldWords.journal },
    ],
  });

const wordsOf = (answers: Answers, id: string): string | undefined => {
  const value = answers[id];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** In one line, for what stands in a list. */
const lineOf = (answers: Answers, id: string): string | undefined => wordsOf(answers, id)?.replace(/\s+/gu, ' ');

const ruleWords = (id: string): string => {
  if (id.startsWith(ownMark)) return id.slice(ownMark.length);
  const option = words.rules.options.find((one) => one.id === id);
  return option === undefined ? id : wordsFor(option.label, 'unsure');
};

const ruleId = (said: string): string =>
  words.rules.options.find(({ label }) => wordsFor(label, 'unsure') === said)?.id ?? ownMark + said;

/** What was prepared, without what belongs to every record; undefined where nothing was. */
export function preparedFrom(answers: Answers): Omit<Talk, 'id' | 'created' | 'edited' | 'held'> | undefined {
  if (!prompts.some(({ id }) => hasAnswer(answers[id]))) return undefined;
  const about = lineOf(answers, 'about');
  const word = lineOf(answers, 'word');
  const day = wordsOf(answers, 'day');
  const parts = Object.fromEntries(
    talkParts.flatMap((part) => {
      const said = wordsOf(answers, part);
      return said === undefined ? [] : [[part, said] as const];
    }),
  );
  const rules = answers['rules'];
  return {
    ...(about !== undefined && { about }),
    ...parts,
    rules: Array.isArray(rules) ? rules.flatMap((id) => (typeof id === 'string' ? [ruleWords(id)] : [])) : [],
    ...(word !== undefined && { word }),
    ...(day !== undefined && { day }),
  };
}

/** The answers that stand in the preparation of a talk. */
export function answersOf(talk: Talk): Answers {
  const { about, rules, word, day } = talk;
  return {
    ...(about !== undefined && { about }),
    ...Object.fromEntries(talkParts.flatMap((part) => (talk[part] === undefined ? [] : [[part, talk[part]] as const]))),
    ...(rules.length > 0 && { rules: rules.map(ruleId) }),
    ...(word !== undefined && { word }),
    ...(day !== undefined && { day }),
  };
}

/** What came of a talk on a day. */
export function heldFrom(answers: Answers, day: string, entry?: string): Held {
  const agreed = wordsOf(answers, 'agreed');
  const thanks = wordsOf(answers, 'thanks');
  return {
    day,
    ...(agreed !== undefined && { agreed }),
    ...(thanks !== undefined && { thanks }),
    ...(entry !== undefined && { entry }),
  };
}

/** A note of a talk for the journal. */
export function noteOf(talk: Pick<Talk, 'about'> | undefined, { agreed, thanks }: Held): string {
  const title = talk?.about === undefined ? heldWords.noteTitle : heldWords.noteOf(talk.about);
  const part = (named: string, said: string | undefined): string[] => (said === undefined ? [] : [named, said]);
  return [title, ...part(heldWords.noteAgreed, agreed), ...part(heldWords.noteThanks, thanks)].join('\n\n');
}
