// From which odds on a code is told, and from which on it is a concern: chosen on texts that were judged by models which had not seen them.

/** For a fault, being right counts more than missing none: F with this beta. A part that is there is as good to know as one that is not. */
const BETA = 0.6;
/** Of the clean texts, no more than this part may get a concern, over all codes together; signs of danger know no hints. */
const CONCERNS = { statement: 0.015, apology: 0.01, risk: 0.1 };

function best(odds, wanted, beta) {
  const sorted = odds.map((value, row) => [value, wanted[row]]).sort((one, other) => other[0] - one[0]);
  const all = wanted.reduce((sum, one) => sum + one, 0);
  let found = { f: -1, at: 0, precision: 0, recall: 0 };
  let right = 0;
  sorted.forEach(([value, is], place) => {
    right += is;
    const precision = right / (place + 1);
    const recall = right / Math.max(1, all);
    const f = ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall || 1);
    const next = sorted[place + 1]?.[0] ?? value - 1;
    if (f > found.f) found = { f, at: (value + next) / 2, precision, recall };
  });
  return found;
}

/** The limits of each code, and a table of what they come to. */
export function thresholdsFor(kind, codes, rows, { fresh: all, out }) {
  // The guide's lines are too plain, and too often there, to tell where the line is for others.
  const fresh = all.filter((row) => !rows[row].guide);
  const told = codes.map((name, code) => {
    const known = fresh.filter((row) => rows[row].wanted[code] !== undefined);
    return best(
      known.map((row) => out[row][code]),
      known.map((row) => rows[row].wanted[code]),
      isFault(kind, name) ? BETA : 1,
    );
  });
  // One step above what is told for every code alike, as small as keeps the clean texts free of concerns.
  const clean = fresh.filter((row) => rows[row].clean);
  const concerns = (above) =>
    clean.filter((row) => codes.some((code, place) => isFault(kind, code) && out[row][place] >= told[place].at + above))
      .length / Math.max(1, clean.length);
  let above = 0;
  const most = CONCERNS[kind];
  while (above < 6 && concerns(above) > most) above += 0.05;
  codes.forEach((code, place) => {
    const { precision, recall, f } = told[place];
    console.log(
      `${kind.padEnd(10)} ${code.padEnd(22)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F ${f.toFixed(2)}`,
    );
  });
  console.log(
    `${kind}: ${rows.length} texts, ${fresh.length} of them new to the rules; a concern from ${above.toFixed(2)} above`,
  );
  return told.map(({ at }) => {
    const likely = Math.round((at + above) * 100) / 100;
    return { told: kind === 'risk' ? likely : Math.round(at * 100) / 100, likely };
  });
}

/** What is never more than a hint, or is no fault at all, alarms nobody. */
const isFault = (kind, code) =>
  !['no-feeling', 'regret', 'names-act', 'responsibility', 'names-impact', 'repair', 'no-pressure'].includes(code);
