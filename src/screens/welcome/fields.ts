import type { CauseId, Side } from '../../guide/schema.js';
import { welcomeWords as words } from '../../messages/welcome.js';
import {
  isSafety,
  type AboutAnswers,
  type AboutQuestion,
  type SafetyAnswer,
  type SafetyQuestion,
} from '../../profile/questions.js';
import { optionsOf, type Asked } from '../../pages/asked.js';
import { sayUnderstood } from '../../pages/day.js';
import { readDay } from '../../session/readers.js';
import { tidyName } from '../../profile/name.js';
import type { AnyField } from '../../ui/fields/any.js';
import { fieldValue } from '../../ui/fields/any.js';
import { createChecklist } from '../../ui/fields/checklist.js';
import { createChoice } from '../../ui/fields/choice.js';
import { createDate, understoodOf, type DateState } from '../../ui/fields/date.js';
import { createText } from '../../ui/fields/text.js';
import type { Question } from '../../ui/view/question.js';

/** A field for a day. */
export function dayField(now: Date, today: string, range: 'past' | 'future' | 'any', text = ''): DateState {
  return createDate(
    (said) => readDay(said, now, range),
    (understood) => sayUnderstood(understood, today, range),
    text,
  );
}

/** The field of a private question; nothing is marked beforehand, whatever was answered another time. */
export const safetyField = (question: SafetyQuestion, answer?: SafetyAnswer): AnyField => ({
  kind: 'choice',
  // Someone who only presses Enter has said neither yes nor no.
  state: createChoice(optionsOf(question), answer, 'rather-not'),
});

/** The field of a question about the person, with what was said so far. */
export function aboutField(question: AboutQuestion, so: AboutAnswers, now: Date, today: string): AnyField {
  switch (question) {
    case 'side':
    case 'with':
      return { kind: 'choice', state: createChoice(optionsOf(question), so[question]) };
    case 'causes':
      return {
        kind: 'checklist',
        state: { ...createChecklist(optionsOf(question), '', so.causes ?? []), closed: true },
      };
    case 'since':
      return { kind: 'date', state: dayField(now, today, 'past', so.since ?? '') };
    case 'name':
      return { kind: 'text', state: createText({ text: so.name ?? '', cursor: (so.name ?? '').length }) };
  }
}

/** A question as it is put, with the field it is answered in. */
export function askedAs(asked: Asked, field: AnyField): Question {
  const { ask, hint } = words.questions[asked];
  const before = isSafety(asked) ? words.alone : undefined;
  return { before, ask, hint, field, ...(asked === 'name' && { rows: 1 }) };
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
