import { addDays, isCalendarDay } from '../dates/local.js';
import { gesturesSpec, type GesturePlan } from '../gestures/gesture.js';
import { gestures as ideas } from '../guide/library/gestures.js';
import type { Gesture, Prompt } from '../guide/schema.js';
import { gestureWords as words } from '../messages/gestures.js';
import type { Answers } from '../path/flow.js';
import { sheetOf } from '../path/sheet.js';
import type { Store } from '../store/index.js';
import { ItemList } from './items.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

/** What a person says of a gesture. */
export type GestureWritten = Pick<GesturePlan, 'what' | 'kind'> & {
  readonly idea?: string | undefined;
  readonly planned?: string | undefined;
};

/** Decides what happens to gestures and rituals. Whatever writes throws StoreError. */
export class GestureService extends ItemList<GesturePlan> {
  constructor(store: Store, now: () => Date) {
    super(store, now, gesturesSpec);
  }

  /** Plans one and returns it; with an `id` twice, once. */
  make({ what, kind, idea, planned }: GestureWritten, id?: string): GesturePlan {
    const more = { ...(idea !== undefined && { idea }), ...(planned !== undefined && { planned }) };
    return this.add(id, { what: what.trim(), kind, ...more, times: [] });
  }

  /** Changes what is planned; a `planned` that is left out goes. */
  rewrite(id: string, { what, kind, planned }: GestureWritten): GesturePlan {
    return this.change(id, ({ planned: _planned, ...gesture }) => ({
      ...gesture,
      what: what.trim(),
      kind,
      ...(planned !== undefined && { planned }),
    }));
  }

  /** Done on a day, with what it did; once for a day. */
  done(id: string, day: string, did?: string): GesturePlan {
    return this.change(id, (gesture) => {
      const before = gesture.times.find((time) => time.day === day);
      const time = { ...before, day, ...(did !== undefined && did !== '' && { did }) };
      const times = [...gesture.times.filter((one) => one.day !== day), time];
      return { ...gesture, times: times.sort((one, other) => (one.day < other.day ? -1 : 1)) };
    });
  }

  /** Not done on a day after all. */
  undone(id: string, day: string): GesturePlan {
    return this.change(id, (gesture) => ({ ...gesture, times: gesture.times.filter((time) => time.day !== day) }));
  }

  /** Puts it away, or takes it up again. */
  setAway(id: string, away: boolean): GesturePlan {
    return this.change(id, ({ away: _away, ...gesture }) => (away ? { ...gesture, away } : gesture));
  }
}

const { sheet } = words;
const OWN = 'own';

const again = {
  id: 'again',
  kind: 'choice',
  ask: sheet.again,
  options: (['gesture', 'ritual'] as const).map((id) => ({ id, label: sheet.againOptions[id] })),
} as const satisfies Prompt;
const plannedPrompt = {
  id: 'planned',
  kind: 'date',
  range: 'future',
  ask: sheet.planned,
  hint: sheet.plannedHint,
} as const satisfies Prompt;

const newPrompts: readonly [Prompt, ...Prompt[]] = [
  {
    id: 'idea',
    kind: 'choice',
    ask: sheet.idea,
    options: [{ id: OWN, label: sheet.own }, ...ideas.map(({ id, title }) => ({ id, label: title }))],
  },
  { id: 'what', kind: 'text', ask: sheet.what, hint: sheet.whatOwnHint },
  again,
  plannedPrompt,
];

const ideaPrompts = ({ ways }: Gesture): readonly [Prompt, ...Prompt[]] => [
  {
    id: 'way',
    kind: 'choice',
    ask: sheet.ways,
    options: [...ways.map((label, index) => ({ id: `way-${index + 1}`, label })), { id: OWN, label: sheet.ownWay }],
  },
  { id: 'what', kind: 'text', ask: sheet.waysOwn, hint: sheet.waysOwnHint },
  again,
  plannedPrompt,
];

const changePrompts: readonly [Prompt, ...Prompt[]] = [
  {
    id: 'how',
    kind: 'choice',
    ask: sheet.how,
    options: (['done', 'yesterday', 'not', 'away'] as const).map((id) => ({ id, label: sheet.howOptions[id] })),
    reactions: [
      { when: { chose: 'not' }, say: sheet.howSay.not },
      { when: { chose: 'away' }, say: sheet.howSay.away },
    ],
  },
  { id: 'did', kind: 'text', ask: sheet.did, hint: sheet.didHint },
  { id: 'what', kind: 'text', ask: sheet.what },
  again,
  plannedPrompt,
];

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

function writtenOf(answers: Answers, what: string, idea?: string): GestureWritten {
  const day = textOf(answers, 'planned');
  return {
    what,
    kind: answers['again'] === 'ritual' ? 'ritual' : 'gesture',
    idea,
    planned: isCalendarDay(day) ? day : undefined,
  };
}

const ideaOf = (id: string): Gesture | undefined => ideas.find((one) => one.id === id);

/** The id of the sheet with the ways of one of the guide's ideas. */
export const ideaSheetId = (idea: string): string => `gesture:${idea}`;

/** The sheets `gesture:new`, `gesture:<idea of the guide>`, and `gesture:<id>` for one that is there. */
export const gestureSheet = (service: GestureService): SheetKind => ({
  kind: 'gesture',
  open(what, { today }): OpenedSheet | undefined {
    const id = `gesture:${what}`;
    if (what === 'new') return { sheet: sheetOf({ id, title: sheet.title, intro: sheet.intro, prompts: newPrompts }) };
    const idea = ideaOf(what);
    if (idea !== undefined) return { sheet: sheetOf({ id, title: idea.title, prompts: ideaPrompts(idea) }) };
    const gesture = service.get(what);
    if (gesture === undefined) return undefined;
    const made = sheetOf({ id, title: sheet.changeTitle, prompts: changePrompts });
    const day = gesture.planned !== undefined && gesture.planned >= today ? { planned: gesture.planned } : {};
    return { sheet: made, answers: { what: gesture.what, again: gesture.kind, ...day } };
  },
  finish(what, answers, id, { today }): KeptSheet {
    const said = textOf(answers, 'what');
    if (what === 'new') {
      const idea = ideaOf(textOf(answers, 'idea'));
      if (said !== '') return { said: [words.added(service.make(writtenOf(answers, said, idea?.id), id).what)] };
      return { said: [], ...(idea && { next: ideaSheetId(idea.id) }) };
    }
    const idea = ideaOf(what);
    if (idea !== undefined) {
      const way = idea.ways[Number(textOf(answers, 'way').slice('way-'.length)) - 1];
      const chosen = said === '' ? way : said;
      if (chosen === undefined) return { said: [] };
      return { said: [words.added(service.make(writtenOf(answers, chosen, idea.id), id).what)] };
    }
    return changed(service, what, answers, today);
  },
});

function changed(service: GestureService, id: string, answers: Answers, today: string): KeptSheet {
  const before = service.get(id);
  if (before === undefined) return { said: [] };
  const written = writtenOf(answers, textOf(answers, 'what') || before.what);
  // A day that has passed is not asked for again, and stays what it was.
  const planned =
    written.planned ?? (before.planned !== undefined && before.planned < today ? before.planned : undefined);
  const kept = { ...written, planned, ...(answers['again'] === undefined && { kind: before.kind }) };
  const told: string[] = [];
  if (kept.what !== before.what || kept.kind !== before.kind || kept.planned !== before.planned)
    told.push(words.changed(service.rewrite(id, kept).what));
  const { how } = answers as { readonly how?: unknown };
  if (how === 'done' || how === 'yesterday') {
    const day = how === 'done' ? today : addDays(today, -1);
    told.push(words.done(service.done(id, day, textOf(answers, 'did')).what, day));
  }
  if (how === 'away') {
    service.setAway(id, true);
    told.push(words.away);
  }
  return { said: told };
}
