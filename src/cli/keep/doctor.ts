/** `doctor`. */
import { exitCodes, type ExitCode } from '../../errors.js';
import { cliKeepWords as words } from '../../messages/cli-keep.js';
import { keepingOf } from '../../session/keep.js';
import { openSession } from '../../session/open.js';
import { StoreError } from '../../session/session.js';
import type { Finding } from '../../store/keeping/finding.js';
import { gap, heading, item, text, type Block } from '../../ui/view/block.js';
import { cleanText } from '../../text/clean.js';
import { askYes, canAsk, tell } from '../ask.js';
import { print } from '../print.js';
import { isGiven, type SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';

/** What `doctor` is told. */
export interface DoctorOptions extends SecretOptions {
  readonly fix?: boolean;
}

const itemOf = ({ words: said, fixable }: Finding): Block =>
  item(cleanText(fixable ? `${said} (${words.fixable})` : said));

function reportOf(findings: readonly Finding[]): Block[] {
  const trouble = findings.filter(({ weight }) => weight === 'trouble');
  const notes = findings.filter(({ weight }) => weight === 'note');
  if (findings.length === 0) return [text(words.well)];
  if (trouble.length === 0) return [text(words.wellWithNotes), ...notes.map(itemOf)];
  return [
    heading(words.trouble),
    ...trouble.map(itemOf),
    ...(notes.length === 0 ? [] : [gap, heading(words.notes), ...notes.map(itemOf)]),
  ];
}

/** Damaged keys are for the report, and no reason to stop before it. */
function isLocked({ locking }: ReturnType<typeof openSession>['session']): boolean {
  try {
    return locking.lockState() === 'locked';
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** Asks before anything is mended; nobody who cannot be asked wants it. */
async function wantsIt(): Promise<boolean> {
  if (!canAsk()) return false;
  tell('');
  return askYes(words.fixSure, false);
}

/** `doctor`: looks at every file, says in words what is wrong, and mends what can be mended. 1 when something stays wrong. */
export async function doctor(options: DoctorOptions): Promise<ExitCode> {
  const { session } = openSession();
  // Without the passphrase it can still look at what lies there, and says that it could not look inside.
  if (isLocked(session) && (canAsk() || isGiven(options))) await unlockSession(session, options);
  const keeping = keepingOf(session);
  const findings = keeping.examine();
  print(reportOf(findings));
  const isTrouble = ({ weight }: Finding): boolean => weight === 'trouble';
  if (!findings.some(({ fixable }) => fixable)) return findings.some(isTrouble) ? exitCodes.failed : exitCodes.done;
  if (options.fix !== true && !(await wantsIt())) {
    print([gap, text(words.fixHow)]);
    return findings.some(isTrouble) ? exitCodes.failed : exitCodes.done;
  }
  const mended = keeping.mend();
  const rest = keeping.examine();
  const left = rest.filter(isTrouble);
  print([
    gap,
    ...(mended.length === 0 ? [] : [heading(words.mended), ...mended.map((one) => item(cleanText(one.words))), gap]),
    ...(left.length === 0 ? reportOf(rest) : [heading(words.stays), ...left.map(itemOf)]),
  ]);
  return left.length === 0 ? exitCodes.done : exitCodes.failed;
}
