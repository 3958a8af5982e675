/**
 * Two people talk at one keyboard: the floor passes between a speaker and a listener, the listener says back what was heard, and the speaker says whether that was
 * it. Nobody is ever cut off: a timer only tells. Pure; every moment is passed in, in milliseconds since 1970.
 */

/** One of the two. */
export type Seat = 0 | 1;
export const otherSeat = (seat: Seat): Seat => (seat === 0 ? 1 : 0);

/** Where the talk stands while the floor is somebody's. */
export type Floor = 'speak' | 'back' | 'check' | 'turn';
/** Where it stands at all. */
export type Stage = 'names' | 'rules' | 'first' | Floor | 'pause' | 'end';

/** A pause, with a time to come back. */
export interface Pause {
  readonly since: number;
  readonly until: number;
  readonly from: Stage;
}

/** A talk of two. */
export interface Together {
  readonly stage: Stage;
  /** As they are called here; empty while that was not said. */
  readonly names: readonly [string, string];
  /** The word that means 'pause'. */
  readonly word: string;
  /** About how long a turn is, in minutes. */
  readonly minutes: number;
  readonly speaker: Seat;
  /** When the open turn began; the time of pauses is taken out. */
  readonly since: number;
  /** What the listener typed to say it back. */
  readonly heard: string;
  /** Something was missing, or it is said back once more. */
  readonly further: boolean;
  /** How many turns each has had. */
  readonly had: readonly [number, number];
  readonly pause?: Pause;
  /** Where the talk was before its end, so that it can go on. */
  readonly before?: Stage;
}

/** The most letters of a name: it is repeated on every page. */
const longestName = 24;

/** A name, cut where it is very long. */
export const shortName = (name: string): string => {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  if (letters.length <= longestName) return name;
  return letters
    .slice(0, longestName)
    .map(({ segment }) => segment)
    .join('');
};

/** What the two did. */
export type Did =
  | { readonly do: 'named'; readonly names: readonly [string, string]; readonly word: string }
  /** Longer or shorter turns. */
  | { readonly do: 'minutes'; readonly by: number }
  | { readonly do: 'ready' }
  | { readonly do: 'begin'; readonly who: Seat }
  | { readonly do: 'spoken' }
  | { readonly do: 'said-back'; readonly words: string }
  | { readonly do: 'was-it'; readonly answer: 'yes' | 'missing' | 'again' }
  | { readonly do: 'next'; readonly who: 'same' | 'other' }
  | { readonly do: 'pause' }
  | { readonly do: 'longer' }
  | { readonly do: 'return' }
  | { readonly do: 'end' }
  /** Back from the end. */
  | { readonly do: 'on' };

const minute = 60_000;

/** A flooded body takes about so long to come down, in milliseconds. */
export const pauseFor = 20 * minute;
/** And so much more is added at a time. */
export const longerBy = 10 * minute;
/** The shortest and the longest turn, in minutes. */
export const turnMinutes = { least: 2, usual: 5, most: 15 } as const;

/** A talk that has not begun. */
export const newTogether = (word: string): Together => ({
  stage: 'names',
  names: ['', ''],
  word,
  minutes: turnMinutes.usual,
  speaker: 0,
  since: 0,
  heard: '',
  further: false,
  had: [0, 0],
});

const floors: readonly Stage[] = ['speak', 'back', 'check', 'turn'];
const isOpen = (stage: Stage): boolean => stage === 'rules' || stage === 'first' || floors.includes(stage);

/** The speaker has the floor. */
const floor = (talk: Together, speaker: Seat, now: number, further = false): Together => {
  const more = (seat: Seat): number => talk.had[seat] + (seat === speaker && !further ? 1 : 0);
  return { ...talk, stage: 'speak', speaker, since: now, heard: '', further, had: [more(0), more(1)] };
};

function answered(talk: Together, answer: 'yes' | 'missing' | 'again', now: number): Together {
  if (answer === 'yes') return { ...talk, stage: 'turn', further: false };
  return answer === 'missing'
    ? floor(talk, talk.speaker, now, true)
    : { ...talk, stage: 'back', since: now, further: true };
}

function returned(talk: Together, now: number): Together {
  const { pause, ...rest } = talk;
  if (pause === undefined) return talk;
  return { ...rest, stage: pause.from, since: talk.since + Math.max(0, now - pause.since) };
}

function ended(talk: Together): Together {
  const { pause, ...rest } = talk;
  return { ...rest, stage: 'end', before: pause?.from ?? talk.stage };
}

/** The talk after something was done, at a moment. What cannot be done where it stands changes nothing. */
export function after(talk: Together, did: Did, now: number): Together {
  const { stage } = talk;
  switch (did.do) {
    case 'named':
      return stage === 'names'
        ? { ...talk, stage: 'rules', names: [shortName(did.names[0]), shortName(did.names[1])], word: did.word }
        : talk;
    case 'minutes': {
      const minutes = Math.min(turnMinutes.most, Math.max(turnMinutes.least, talk.minutes + did.by));
      return stage === 'rules' ? { ...talk, minutes } : talk;
    }
    case 'ready':
      return stage === 'rules' ? { ...talk, stage: 'first' } : talk;
    case 'begin':
      return stage === 'first' ? floor(talk, did.who, now) : talk;
    case 'spoken':
      return stage === 'speak' ? { ...talk, stage: 'back', since: now } : talk;
    case 'said-back':
      return stage === 'back' ? { ...talk, stage: 'check', heard: did.words } : talk;
    case 'was-it':
      return stage === 'check' ? answered(talk, did.answer, now) : talk;
    case 'next':
      return stage === 'turn' ? floor(talk, did.who === 'same' ? talk.speaker : otherSeat(talk.speaker), now) : talk;
    case 'pause':
      return isOpen(stage)
        ? { ...talk, stage: 'pause', pause: { since: now, until: now + pauseFor, from: stage } }
        : talk;
    case 'longer':
      return talk.pause === undefined
        ? talk
        : // Once the time has come, it is longer from now on.
          { ...talk, pause: { ...talk.pause, until: Math.max(now, talk.pause.until) + longerBy } };
    case 'return':
      return returned(talk, now);
    case 'end':
      return isOpen(stage) || stage === 'pause' ? ended(talk) : talk;
    case 'on': {
      const { before, ...rest } = talk;
      // Time spent at the end is nobody's turn.
      return stage === 'end' && before !== undefined ? { ...rest, stage: before, since: now } : talk;
    }
  }
}

/** How long the open turn has been, and how long turns are here, both in milliseconds. To say something back takes less than to say it. */
export function turnTime(talk: Together, now: number): { readonly spent: number; readonly whole: number } | undefined {
  if (talk.stage !== 'speak' && talk.stage !== 'back') return undefined;
  const short = talk.stage === 'back' || talk.further;
  return { spent: Math.max(0, now - talk.since), whole: minute * (short ? Math.ceil(talk.minutes / 2) : talk.minutes) };
}

/** How long it is until the time to come back, in milliseconds; 0 once it has come, undefined where there is no pause. */
export const pauseLeft = (talk: Together, now: number): number | undefined =>
  talk.pause && Math.max(0, talk.pause.until - now);
