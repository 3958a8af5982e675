import { localDay } from '../dates/local.js';
import { localIso } from '../journal/entry.js';
import { heldWords, prepareWords } from '../messages/talks.js';
import { hasAnswer } from '../path/answers.js';
import type { Answers } from '../path/flow.js';
import type { Store } from '../store/index.js';
import { answersOf, heldFrom, heldSheet, noteOf, preparedFrom, prepareSheet } from '../talks/prepare.js';
import { talksInOrder, talksSpec, type Held, type Talk } from '../talks/talk.js';
import { ItemList, keepWords } from './items.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

/** The tag of notes of talks. */
export const talkTag = 'talk';

/** Decides what happens to talks. Whatever writes throws StoreError. */
export class TalkService extends ItemList<Talk> {
  constructor(store: Store, now: () => Date) {
    super(store, now, talksSpec);
  }

  /** All of them: those to come, then those that were held, of each the last first. */
  inOrder(): readonly Talk[] {
    return talksInOrder(this.all());
  }

  /** Keeps a preparation and returns it; undefined where nothing was written. With an `id` twice, once. */
  prepare(answers: Answers, id?: string): Talk | undefined {
    const made = preparedFrom(answers);
    return made && this.add(id, made);
  }

  /** Changes a preparation. Emptied, it stays, so that nothing is lost by an oversight. */
  rewrite(id: string, answers: Answers): Talk {
    return this.change(id, ({ id: same, created, held }) => ({
      id: same,
      created,
      rules: [],
      ...preparedFrom(answers),
      ...(held && { held }),
    }));
  }

  /** Keeps what came of a talk: of one that was prepared (`of`), else of one that gets `id`. */
  hold(held: Held, id: string, of?: string): Talk {
    if (of !== undefined && this.get(of) !== undefined) return this.change(of, (talk) => ({ ...talk, held }));
    return this.add(id, { rules: [], held });
  }

  /** Lays the words that were agreed into a sheet that is opened next, or that `waits`, unless somebody is in the middle of it. */
  handOn(sheet: HandedOn, agreed: string, waits: boolean): void {
    const key = `${sheet}:new`;
    if (this.store.drafts()[key] !== undefined) return;
    this.store.saveDraft(key, {
      step: key,
      run: 1,
      card: 0,
      answers: begunWith[sheet](agreed),
      ...(waits && { left: true }),
    });
  }
}

/** What can be made of something that was agreed. */
type HandedOn = 'promise' | 'agreement';

/** What is answered already in the sheets of promises and of agreements. */
const begunWith: { readonly [sheet in HandedOn]: (agreed: string) => Record<string, string> } = {
  promise: (agreed) => ({ words: agreed }),
  agreement: (agreed) => ({ what: agreed, binds: 'agreement' }),
};

const isHeld = (what: string): boolean => what === 'held' || what.startsWith('held-');
const talkHeld = (what: string): string | undefined => (what === 'held' ? undefined : what.slice('held-'.length));

/** The sheets `talk:new`, `talk:<id>`, `talk:held` and `talk:held-<id>`. */
export const talkSheet = (service: TalkService): SheetKind => ({
  kind: 'talk',
  open(what): OpenedSheet | undefined {
    if (what === 'new') return { sheet: prepareSheet(what) };
    if (what === 'held') return { sheet: heldSheet(what) };
    const talk = service.get(isHeld(what) ? (talkHeld(what) ?? '') : what);
    if (talk === undefined) return undefined;
    if (!isHeld(what)) return { sheet: prepareSheet(what), answers: answersOf(talk) };
    const { agreed, thanks } = talk.held ?? {};
    const before = { ...(agreed !== undefined && { agreed }), ...(thanks !== undefined && { thanks }) };
    return { sheet: heldSheet(what), answers: before };
  },
  finish(what, answers, id): KeptSheet {
    if (isHeld(what)) return finishHeld(service, talkHeld(what), answers, id);
    if (what !== 'new') {
      service.rewrite(what, answers);
      return { said: [prepareWords.kept] };
    }
    return { said: [service.prepare(answers, id) === undefined ? prepareWords.keptEmpty : prepareWords.kept] };
  },
});

function finishHeld(service: TalkService, of: string | undefined, answers: Answers, id: string): KeptSheet {
  const { store, now } = service;
  const talk = of === undefined ? undefined : service.get(of);
  const day = talk?.held?.day ?? localDay(now());
  const held = heldFrom(answers, day);
  // A note that was kept before is changed, so that there are never two of one talk.
  const before = talk?.held?.entry === undefined ? undefined : store.findEntry(talk.held.entry);
  const isNoted = answers['journal'] === 'yes' && (hasAnswer(held.agreed) || hasAnswer(held.thanks));
  const text = noteOf(talk, held);
  if (isNoted && before === undefined) keepWords(store, now(), id, text, talkTag);
  if (isNoted && before !== undefined) store.replaceEntry({ ...before, text, edited: localIso(now()) });
  const entry = before?.id ?? (isNoted ? id : undefined);
  service.hold(entry === undefined ? held : { ...held, entry }, id, of);
  const next = answers['next'];
  const said = [isNoted ? heldWords.keptWithNote : heldWords.kept];
  if (held.agreed === undefined || (next !== 'agreement' && next !== 'promise')) return { said };
  // Whether a yes was free is asked of each alone, not with the other one beside them at the keyboard.
  const waits = of === undefined && next === 'agreement';
  service.handOn(next, held.agreed, waits);
  return waits ? { said: [...said, heldWords.waits] } : { said, next: `${next}:new` };
}
