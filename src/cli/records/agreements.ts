/** `agreements add`, `change` and `end`. */
import { agreementKinds, type Agreement, type AgreementTerms, type Who } from '../../agreements/agreement.js';
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { agreementWords } from '../../messages/agreements.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import { reviewSaid, wordsOnSigns } from '../../session/agreement-sheet.js';
import { termsOf } from '../../session/agreements.js';
import { oneLine } from '../../pages/records/rows.js';
import { loadReaders } from '../../session/readers.js';
import { note, out } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { canShow, dayAhead, itemNamed, openRecords, textOf, type OpenRecords } from './open.js';

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** What `add` and `change` are told beside the words. */
export interface AgreementOptions extends SecretOptions {
  readonly kind?: string;
  readonly asked?: string;
  readonly agreed?: string;
  readonly why?: string;
  readonly until?: string;
  readonly review?: string;
  readonly said?: string;
}

function whoIn(said: string | undefined): Who | undefined {
  if (said === undefined) return undefined;
  const who = (['me', 'them', 'both'] as const).find((one) => one === said);
  if (who === undefined) throw wrong(words.badWho(said));
  return who;
}

async function days(options: AgreementOptions, opened: OpenRecords): Promise<Pick<AgreementTerms, 'until' | 'review'>> {
  const until = await dayAhead(options.until, opened);
  const review = await dayAhead(options.review, opened);
  return { ...(until !== undefined && { until }), ...(review !== undefined && { review }) };
}

/** Says what is a warning sign in it, and where there is support; on stderr, as it is not what was asked for. */
async function tellSigns({ what, why, kind }: AgreementTerms): Promise<void> {
  for (const said of wordsOnSigns(`${what}\n${why ?? ''}`, kind, agreementWords.signs.supportCommand)) await note(said);
}

/** Writes an agreement down; without words, on a screen. Prints what was written. */
export async function addAgreement(said: readonly string[], options: AgreementOptions): Promise<ExitCode> {
  const what = textOf(said);
  if (what === '' && (await canShow()))
    return (await import('../../app/start.js')).startScreens({ step: 'agreement:new' });
  if (what === '') throw wrong(words.noWords('agreements add'));
  const kind = agreementKinds.find((one) => one === (options.kind ?? 'agreement'));
  if (kind === undefined) throw wrong(words.badKind(options.kind ?? ''));
  const [asked, agreed] = [whoIn(options.asked), whoIn(options.agreed)];
  const opened = await openRecords(options);
  await loadReaders();
  const terms: AgreementTerms = {
    what,
    kind,
    ...(asked && { asked }),
    ...(agreed && { agreed }),
    ...(options.why !== undefined && { why: options.why }),
    ...(await days(options, opened)),
  };
  const made = opened.records.agreements.make(terms);
  await out(`${agreementWords.added(made.what)}\n`);
  for (const said of reviewSaid(terms, made)) await note(said);
  await tellSigns(made);
  return exitCodes.done;
}

/** Changes an agreement by talk; without words or options, on a screen. */
export async function changeAgreement(
  which: string,
  said: readonly string[],
  options: AgreementOptions,
): Promise<ExitCode> {
  const opened = await openRecords(options);
  const agreement = itemNamed(opened, 'agreements', which) as Agreement;
  const text = textOf(said);
  const given = [options.kind, options.asked, options.agreed, options.why, options.until, options.review, options.said];
  const isEmpty = text === '' && given.every((one) => one === undefined);
  if (isEmpty && (await canShow()))
    return (await import('../../app/start.js')).startScreens({ step: `change:${agreement.id}` });
  if (isEmpty) throw wrong(words.noWords(`agreements change ${which}`));
  await loadReaders();
  const kind = options.kind === undefined ? agreement.kind : agreementKinds.find((one) => one === options.kind);
  if (kind === undefined) throw wrong(words.badKind(options.kind ?? ''));
  const [asked, agreed] = [whoIn(options.asked), whoIn(options.agreed)];
  const terms: AgreementTerms = {
    ...termsOf(agreement),
    kind,
    ...(text !== '' && { what: text }),
    ...(asked && { asked }),
    ...(agreed && { agreed }),
    ...(options.why !== undefined && { why: options.why }),
    ...(await days(options, opened)),
  };
  const changed = opened.records.agreements.agree(agreement.id, terms, options.said);
  await out(`${agreementWords.changed(changed.what)}\n`);
  for (const said of reviewSaid(terms, changed)) await note(said);
  if (text !== '' || options.why !== undefined) await tellSigns(changed);
  return exitCodes.done;
}

/** Ends an agreement. */
export async function endAgreement(which: string, options: SecretOptions & { readonly said?: string }): Promise<void> {
  const opened = await openRecords(options);
  const { id } = itemNamed(opened, 'agreements', which);
  const { what } = opened.records.agreements.end(id, options.said);
  await out(`${oneLine(what)}: ${agreementWords.ended}\n`);
}
