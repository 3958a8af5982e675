// `progress` over ten years of check-ins of days and weeks: its first frame, and what it prints, beside the first frame of `start` in the same home.
// BENCH_PROGRESS=0 measures nothing of this.
import { makeYear } from '../maker/year.js';
import { openTerminal } from './pty.js';
import { newHome, program, removeHomes, timeToExit } from './spawn.js';
import { median } from './table.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const YEARS = 10;
const TARGET = 1.2;

/** Milliseconds to the first frame of a screen. */
async function frame(args, home) {
  const terminal = await openTerminal([program, ...args], home);
  try {
    return (await terminal.waitFor('Ctrl+G')) - terminal.begun;
  } finally {
    await terminal.close();
  }
}

function row(what, times, starts) {
  const ratio = median(times.map((ms, round) => ms / starts[round]));
  return {
    what: `${what}: ${YEARS} years of check-ins, over start`,
    target: `${TARGET}x`,
    measured: `${median(times).toFixed(0)} ms: ${ratio.toFixed(2)}x`,
    ok: ratio <= TARGET,
  };
}

/** The rows of `progress`; what fails is said and leaves the others. */
export async function progressRows() {
  const home = newHome();
  try {
    await makeYear(home, { years: YEARS });
    const times = { start: [], screen: [], print: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const start = await frame(['start'], home);
      const screen = await frame(['progress'], home);
      const print = await timeToExit([program, 'progress', '--plain'], home);
      // The first round warms the disk up.
      if (round > 0) for (const [name, ms] of Object.entries({ start, screen, print })) times[name].push(ms);
    }
    return [
      row('progress, first frame', times.screen, times.start),
      row('progress --plain', times.print, times.start),
      { what: `start: ${YEARS} years of check-ins`, measured: `${median(times.start).toFixed(0)} ms` },
    ];
  } catch (error) {
    return [{ what: 'progress', measured: `not measured: ${error.message.slice(0, 160)}` }];
  } finally {
    removeHomes(home);
  }
}
