import { causes } from '../../guide/library/causes.js';
import { sides, type CauseId, type Side } from '../../guide/schema.js';
import { welcomeWords as words } from '../../messages/welcome.js';
import type { AboutAnswers, AboutQuestion, SafetyAnswer } from '../../profile/questions.js';
import { sayUnderstood } from '../../pages/day.js';
import { readDay } from '../../session/readers.js';
import { tidyName } from '../../profile/name.js';
import type { AnyField } from '../../ui/fields/any.js';
import { fieldValue } from '../../ui/fields/any.js';
import { createChecklist } from '../../ui/fields/checklist.js';
import { createChoice } from '../../ui/fields/choice.js';
import { createDate, understoodOf, type DateState } from '../../ui/fields/date.js';
import { createText } from '../../ui/fields/text.js';

/** A field for a day. */
export function dayField(now: Date, today: string, range: 'past' | 'future' | 'any', text = ''): DateState {
  return createDate(
    (said) => readDay(said, now, range),
    (understood) => sayUnderstood(understood, today, range),
    text,
  );
}

/** The field of a private question; nothing is marked beforehand, whatever was answered another time. */
export const safetyField = (answer?: SafetyAnswer): AnyField => ({
  kind: 'choice',
  state: createChoice(
    [
      { id: 'yes', label: words.yes },
      { id: 'no', label: words.no },
      { id: 'rather-not', label: words.ratherNot },
    ],
    answer,
    // Someone who only presses Enter has said neither yes nor no.
    'rather-not',
  ),
});

/** The field of a question about the person, with what was said so far. */
export function aboutField(question: AboutQuestion, so: AboutAnswers, now: Date, today: string): AnyField {
  switch (question) {
    case 'side':
      return {
        kind: 'choice',
        state: createChoice(
          sides.map((id) => ({ id, label: words.sides[id] })),
          so.side,
        ),
      };
    case 'causes':
      return {
        kind: 'checklist',
        state: {
          ...createChecklist(
            causes.map(({ id, title }) => ({ id, label: title })),
            '',
            so.causes ?? [],
          ),
          closed: true,
        },
      };
    case 'since':
      return { kind: 'date', state: dayField(now, today, 'past', so.since ?? '') };
    case 'with':
      return {
        kind: 'choice',
        state: createChoice(
          [
            { id: 'alone', label: words.withs.alone },
            { id: 'together', label: words.withs.together },
          ],
          so.with,
        ),
      };
    case 'name':
      return { kind: 'text', state: createText({ text: so.name ?? '', cursor: (so.name ?? '').length }) };
  }
}

/** What a field of one of the questions about the person came to; undefined when it was left empty. */
export function aboutAnswer(question: AboutQuestion, field: AnyField): AboutAnswers {
  const value = fieldValue(field);
  if (value === undefined) return {};
  switch (question) {
    case 'side':
      return { side: value as Side };
    case 'causes':
      return { causes: value as CauseId[] };
    case 'since':
      // Words that name no day are of no use here: the time is asked only to choose the fitting advice.
      return field.kind === 'date' && understoodOf(field.state)?.kind === 'day' ? { since: value as string } : {};
    case 'with':
      return { with: value as 'alone' | 'together' };
    case 'name':
      return { name: tidyName(value as string) };
  }
}
