import { addDays, localDay } from '../dates/local.js';
import { agreementsSpec, type Agreement, type AgreementChange, type AgreementTerms } from '../agreements/agreement.js';
import { signsIn, warns } from '../agreements/warnings.js';
import { localIso } from '../journal/entry.js';
import type { Store } from '../store/index.js';
import { ItemList } from './items.js';

/** Decides what happens to agreements. Whatever writes throws StoreError. */
export class AgreementService extends ItemList<Agreement> {
  constructor(store: Store, now: () => Date) {
    super(store, now, agreementsSpec);
  }

  /** Writes one down and returns it; with an `id` twice, once. Something shown, or with a warning sign in it, gets a day to look at it again, in four weeks, where no day is named. */
  make(terms: AgreementTerms & { readonly from?: string }, id?: string): Agreement {
    const today = localDay(this.now());
    return this.add(id, { ...withDay(terms, today), from: terms.from ?? today });
  }

  /** Puts a slip of the pen right: no history is kept. */
  correct(id: string, terms: AgreementTerms): Agreement {
    return this.change(id, (agreement) => ({ ...withoutTerms(agreement), ...withDay(terms, localDay(this.now())) }));
  }

  /** Changes it by talk: what held until now is kept in its history, with what was said. */
  agree(id: string, terms: AgreementTerms, said?: string, sheet?: string): Agreement {
    return this.change(id, (agreement) => ({
      ...withoutTerms(agreement),
      ...withDay(terms, localDay(this.now())),
      history: this.#history(agreement, said, sheet),
    }));
  }

  /** Notes what was said about it, such as a change that was asked for; what holds does not change. */
  noteTalk(id: string, said: string, sheet?: string): Agreement {
    return this.change(id, (agreement) => ({ ...agreement, history: this.#history(agreement, said, sheet) }));
  }

  #history(agreement: Agreement, said: string | undefined, id: string | undefined): readonly AgreementChange[] {
    const { history = [] } = agreement;
    if (id !== undefined && history.some((one) => one.id === id)) return history;
    const change = { at: localIso(this.now()), was: termsOf(agreement), ...(said && { said }), ...(id && { id }) };
    return [...history, change];
  }

  /** Ends it. */
  end(id: string, said?: string): Agreement {
    const day = localDay(this.now());
    return this.change(id, (agreement) => ({ ...agreement, ended: { day, ...(said && { said }) } }));
  }
}

/** What of an agreement can be changed. */
export function termsOf({ what, kind, asked, agreed, why, until, review }: Agreement): AgreementTerms {
  return {
    what,
    kind,
    ...(asked && { asked }),
    ...(agreed && { agreed }),
    ...(why !== undefined && { why }),
    ...(until !== undefined && { until }),
    ...(review !== undefined && { review }),
  };
}

function withoutTerms<T extends Agreement>({
  asked: _asked,
  agreed: _agreed,
  why: _why,
  until: _until,
  review: _review,
  ...rest
}: T): Omit<T, 'asked' | 'agreed' | 'why' | 'until' | 'review'> {
  return rest;
}

const WEEKS_TO_LOOK = 28;

/** What is shown for a time, and what holds a warning sign, has a day on which it is looked at again. */
function withDay<T extends AgreementTerms>(terms: T, today: string): T {
  const { what, why = '', kind, until, review } = terms;
  if (until !== undefined || review !== undefined) return terms;
  const wantsOne = kind === 'offer' || (kind !== 'wish' && warns(signsIn(`${what}\n${why}`)));
  return wantsOne ? { ...terms, review: addDays(today, WEEKS_TO_LOOK) } : terms;
}
