import { wordsFor, type Option, type Prompt, type Side } from '../guide/schema.js';
import { triggerWords as words } from '../messages/triggers.js';
import { ownMark } from '../path/answers.js';
import type { Answers } from '../path/flow.js';
import { sheetOf } from '../path/sheet.js';
import type { Store } from '../store/index.js';
import { triggersSpec, type Trigger } from '../triggers/trigger.js';
import { ItemList } from './items.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

/** What a person says of a trigger. */
export type TriggerWritten = Pick<Trigger, 'what' | 'signs' | 'helps' | 'other'>;

/** Decides what happens to triggers. Whatever writes throws StoreError. */
export class TriggerService extends ItemList<Trigger> {
  constructor(store: Store, now: () => Date) {
    super(store, now, triggersSpec);
  }

  /** Writes one down and returns it; with an `id` twice, once. */
  make({ what, signs, helps, other }: TriggerWritten, id?: string): Trigger {
    return this.add(id, { what: what.trim(), signs, helps, other });
  }

  /** Changes what it says. */
  rewrite(id: string, written: Partial<TriggerWritten> & { readonly away?: boolean }): Trigger {
    return this.change(id, (trigger) => ({ ...trigger, ...written }));
  }
}

const { sheet } = words;
const optionsOf = (rows: readonly (readonly [string, string])[]): readonly Option[] =>
  rows.map(([id, label]) => ({ id, label }));

const lists = [
  { id: 'signs', kind: 'checklist', ask: sheet.signs, options: optionsOf(sheet.signsOptions) },
  { id: 'helps', kind: 'checklist', ask: sheet.helps, hint: sheet.helpsHint, options: optionsOf(sheet.helpsOptions) },
  { id: 'other', kind: 'checklist', ask: sheet.other, hint: sheet.otherHint, options: optionsOf(sheet.otherOptions) },
] as const satisfies readonly Prompt[];

type ListId = (typeof lists)[number]['id'];
const promptOf = (id: ListId): (typeof lists)[number] | undefined => lists.find((one) => one.id === id);

/** Lines as they read, of what was ticked and what was added. */
function linesIn(answers: Answers, id: ListId, side: Side): readonly string[] {
  const value = answers[id];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    if (typeof one !== 'string') return [];
    if (one.startsWith(ownMark)) return [one.slice(ownMark.length).trim()].filter((own) => own !== '');
    const option = promptOf(id)?.options.find((each) => each.id === one);
    return option === undefined ? [] : [wordsFor(option.label, side)];
  });
}

/** What is ticked for lines as they read; own ones are own ones. */
function tickedFor(lines: readonly string[], id: ListId, side: Side): string[] {
  const options = promptOf(id)?.options ?? [];
  return lines.map(
    (line) => options.find((option) => wordsFor(option.label, side) === line)?.id ?? `${ownMark}${line}`,
  );
}

/** The sheets `trigger:new` and `trigger:<id>`. */
export const triggerSheet = (service: TriggerService): SheetKind => ({
  kind: 'trigger',
  open(what, { reader: { side } }): OpenedSheet | undefined {
    const isNew = what === 'new';
    const made = sheetOf({
      id: `trigger:${what}`,
      title: isNew ? sheet.title : sheet.changeTitle,
      intro: isNew ? wordsFor<readonly string[]>(sheet.intro, side) : [],
      prompts: [{ id: 'what', kind: 'text', ask: sheet.what, hint: sheet.whatHint }, ...lists],
    });
    if (isNew) return { sheet: made };
    const trigger = service.get(what);
    if (trigger === undefined) return undefined;
    const ticked = lists.map(({ id }) => [id, tickedFor(trigger[id], id, side)] as const);
    return {
      sheet: made,
      answers: { what: trigger.what, ...Object.fromEntries(ticked.filter(([, ids]) => ids.length > 0)) },
    };
  },
  finish(what, answers, id, { reader: { side } }): KeptSheet {
    const said = typeof answers['what'] === 'string' ? answers['what'].trim() : '';
    const before = what === 'new' ? undefined : service.get(what);
    const [signs = [], helps = [], other = []] = lists.map((one) => linesIn(answers, one.id, side));
    const written = { what: said === '' ? (before?.what ?? '') : said, signs, helps, other };
    if (written.what === '') return { said: [] };
    const made = before === undefined ? service.make(written, id) : service.rewrite(before.id, written);
    return { said: [words.added(made.what)] };
  },
});
