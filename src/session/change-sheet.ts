import { isCalendarDay } from '../dates/local.js';
import type { Agreement, AgreementTerms } from '../agreements/agreement.js';
import { agreementWords as words } from '../messages/agreements.js';
import type { Prompt } from '../guide/schema.js';
import { sheetOf } from '../path/sheet.js';
import { termsOf, type AgreementService } from './agreements.js';
import { pageOf, reviewSaid, textOf } from './agreement-sheet.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

const { sheet } = words;
const isOwn = ({ kind }: Agreement): boolean => kind === 'limit' || kind === 'offer';

function changePrompts(agreement: Agreement): readonly [Prompt, ...Prompt[]] {
  const { change } = words;
  const ids = isOwn(agreement) ? (['own', 'end', 'pressed'] as const) : (['both', 'asked', 'end', 'pressed'] as const);
  return [
    { id: 'what', kind: 'text', ask: change.what },
    {
      id: 'where',
      kind: 'choice',
      ask: change.where,
      options: ids.map((id) => ({ id, label: change.options[id] })),
      reactions: [
        { when: { chose: 'asked' }, say: change.say.asked },
        { when: { chose: 'pressed' }, say: change.say.pressed, offer: 'support' },
        { when: { chose: 'end' }, say: change.say.end },
      ],
    },
    { id: 'said', kind: 'text', ask: change.said, hint: change.saidHint },
    { id: 'review', kind: 'date', range: 'future', ask: sheet.review, hint: sheet.reviewHint },
    { id: 'until', kind: 'date', range: 'future', ask: sheet.until, hint: sheet.untilHint },
  ];
}

/** The sheets `change:<id>`: an agreement is changed by talk, and what held before is kept. */
export const changeSheet = (service: AgreementService): SheetKind => ({
  kind: 'change',
  open(what, { today }): OpenedSheet | undefined {
    const agreement = service.get(what);
    if (agreement === undefined) return undefined;
    const { change } = words;
    const intro = [change.about(agreement.what), isOwn(agreement) ? change.introOwn : change.intro];
    const made = sheetOf({ id: `change:${what}`, title: change.title, intro, prompts: changePrompts(agreement) });
    const { what: text, until, review } = agreement;
    // A day that has come is the reason why it is looked at: the next one is asked for anew.
    const days = { ...(review && review > today && { review }), ...(until && until >= today && { until }) };
    return { sheet: made, answers: { what: text, ...days } };
  },
  finish(what, answers, id): KeptSheet {
    const agreement = service.get(what);
    if (agreement === undefined) return { said: [] };
    const said = textOf(answers, 'said');
    const text = textOf(answers, 'what') || agreement.what;
    const where = answers['where'];
    if (where === 'end') {
      service.end(what, said);
      return { said: [words.ended] };
    }
    if (where === 'asked' || where === 'pressed') {
      const note = [text === agreement.what ? '' : text, said].filter((one) => one !== '').join('\n');
      if (note !== '') service.noteTalk(what, note, id);
      return { said: [where === 'asked' ? words.change.noted : words.change.stays] };
    }
    const [review, until] = ['review', 'until'].map((id) => textOf(answers, id));
    const { review: _review, until: _until, ...kept } = termsOf(agreement);
    const terms: AgreementTerms = {
      ...kept,
      what: text,
      ...(where === 'both' && { agreed: 'both' as const }),
      ...(review && isCalendarDay(review) && { review }),
      ...(until && isCalendarDay(until) && { until }),
    };
    if (JSON.stringify(terms) === JSON.stringify(termsOf(agreement)) && said === '') return { said: [words.same] };
    const changed = service.agree(what, terms, said, id);
    return {
      said: [words.changed(changed.what), ...reviewSaid(terms, changed)],
      ...(text === agreement.what ? {} : pageOf(terms)),
    };
  },
});
