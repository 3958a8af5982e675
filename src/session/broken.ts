/** The short repair when a promise was not kept. */
import type { Prompt } from '../guide/schema.js';
import { isCalendarDay } from '../dates/local.js';
import { brokenWords as words } from '../messages/broken.js';
import { dueDayInWords } from '../messages/promises.js';
import type { Answers } from '../path/flow.js';
import { stepEntry } from '../path/entry.js';
import { sheetOf, type Sheet } from '../path/sheet.js';
import type { Promised, Whose } from '../promises/promise.js';
import { localIso } from '../journal/entry.js';
import { keepWords } from './items.js';
import type { PromiseService } from './promises.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

/** The id of the sheet about a due day of a promise. */
export const brokenSheetId = (promise: string, day: string): string => `broken:${promise}@${day}`;

const optionIds = ['right', 'will', 'cannot', 'tooBig', 'lie', 'afraid', 'unknown'] as const;

function promptsFor(whose: Whose): readonly [Prompt, ...Prompt[]] {
  return [
    { id: 'happened', kind: 'text', ask: words.happened[whose], hint: words.happenedHint[whose] },
    { id: 'now', kind: 'text', ask: words.now[whose], hint: words.nowHint[whose] },
    {
      id: 'right',
      kind: 'choice',
      ask: words.right,
      options: optionIds.map((id) => ({ id, label: words.options[id][whose] })),
      reactions: [
        { when: { chose: 'right' }, say: words.say.right },
        { when: { chose: 'tooBig' }, say: words.say.tooBig },
        { when: { chose: 'lie' }, say: words.say.lie[whose], offer: { step: 'show-slip' } },
        { when: { chose: 'afraid' }, say: words.say.afraid, offer: 'support' },
      ],
    },
  ];
}

function sheetFor(promise: Promised, day: string): Sheet {
  const intro = [words.about(promise.words, dueDayInWords(day)), words.intro[promise.whose]];
  return sheetOf({ id: brokenSheetId(promise.id, day), title: words.title, intro, prompts: promptsFor(promise.whose) });
}

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

/** The sheets `broken:<promise>@<day>`. Its words go into the journal, with the tag 'promise'; the mark says where they are. */
export const brokenSheet = (service: PromiseService): SheetKind => {
  const find = (what: string): { promise: Promised; day: string } | undefined => {
    const [id = '', day = ''] = what.split('@');
    const promise = service.get(id);
    return promise === undefined || !isCalendarDay(day) ? undefined : { promise, day };
  };
  return {
    kind: 'broken',
    open(what): OpenedSheet | undefined {
      const found = find(what);
      return found && { sheet: sheetFor(found.promise, found.day) };
    },
    finish(what, answers, id, { now, reader }): KeptSheet {
      const found = find(what);
      if (found === undefined) return { said: [] };
      const { promise, day } = found;
      const note = textOf(answers, 'now');
      const written = note !== '' || textOf(answers, 'happened') !== '';
      if (written) {
        const step = sheetFor(promise, day);
        const { text } = stepEntry({ step, run: 1, answers, reader, id, created: localIso(now) });
        const [title = '', ...rest] = text.split('\n\n');
        keepWords(
          service.store,
          now,
          id,
          [title, words.about(promise.words, dueDayInWords(day)), ...rest].join('\n\n'),
          'promise',
        );
      }
      service.mark(promise.id, day, answers['right'] === 'right' ? 'repaired' : 'broken', {
        ...(note !== '' && { note }),
        ...(written && { entry: id }),
      });
      return { said: [written ? words.kept[promise.whose] : words.markedOnly] };
    },
  };
};
