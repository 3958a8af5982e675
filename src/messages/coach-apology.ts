/** What the coach says about an apology. The reader is ashamed already: every sentence is about how words may land, none about them. */
import type { ApologyCode } from '../coach/types.js';

interface Note {
  readonly says: string;
  readonly offer: string;
}

/** One sentence on how it may land, and a question, for each code. */
export const apologyNotes: Readonly<Record<ApologyCode, Note>> = {
  conditional: {
    says: 'This may sound as if the hurt were in doubt, and leave them to prove it.',
    offer: 'Can it be said without the doubt: "I know that I hurt you when I …"?',
  },
  but: {
    says: 'What comes before the turn may be lost: many people hear only what follows it.',
    offer: 'What if the sentence ended before the turn, and the rest waited for another day?',
  },
  excuse: {
    says: 'This may be heard as the reason why it was all right, even if you mean it as how it came about.',
    offer: 'Would it still be true with this added: "and I chose what I did"?',
  },
  'blame-shift': {
    says: 'This may sound as if part of it were handed to somebody else, just where they hope to hear that it was yours.',
    offer: 'What is the part that was yours alone? An apology can stay with that.',
  },
  minimise: {
    says: 'This may make small what was not small for them, and they may feel alone with how big it is.',
    offer: 'Can it be told in its full size, in plain words?',
  },
  agentless: {
    says: 'Nobody does anything in these words, and they may wait to hear who did.',
    offer: 'Could this begin with "I", and with what you did?',
  },
  'sorry-you-feel': {
    says: 'This is sorry about what they feel or saw, and may not reach what was done.',
    offer: 'What did you do, before they felt it? "I am sorry that I …"',
  },
  'forgiveness-pressure': {
    says: 'This may feel like a clock: they may hear that your wait is over before their hurt is.',
    offer: 'Would you be able to leave the answer, and its time, with them?',
  },
  'self-pity': {
    says: 'This hurts to carry. In an apology it may turn them into the one who has to comfort you.',
    offer: 'Who else could hear this part? Here, what was it like for them?',
  },
  'empty-promise': {
    says: 'They may want to believe this, and have nothing yet to hold it by.',
    offer: 'What is one small thing that they could see this week?',
  },
};

const REWORD: Partial<Record<ApologyCode, readonly [RegExp, (rest: string) => string]>> = {
  conditional: [
    /^(?:so |very |really )?sorry if i ((?:hurt|upset|scared|frightened|let|embarrassed|humiliated) (?:you|u)\b.*)$/i,
    (rest) => `Perhaps: "I am sorry that I ${rest}."`,
  ],
};

/** The note for a finding; an offer in the writer's own words where that can be done well. */
export function apologyNote(code: ApologyCode, words: string): Note {
  const note = apologyNotes[code];
  const [pattern, made] = REWORD[code] ?? [];
  const rest = pattern?.exec(words.trim())?.[1]?.replace(/[.!?\s]+$/, '');
  return rest === undefined || made === undefined ? note : { ...note, offer: made(rest) };
}
