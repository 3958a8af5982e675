/** What a weekly check-in asks about, with words at both ends, by side. */
import type { DimensionId } from '../checkin/series.js';
import type { BySide } from '../guide/schema.js';

/** A question that is answered from 0 to 10. */
export interface ScaleWords {
  /** As it stands in a list: 'safety'. */
  readonly name: string;
  readonly ask: BySide;
  readonly low: BySide;
  readonly high: BySide;
  readonly hint?: BySide;
}

/** What a weekly check-in asks about. */
export const dimensionWords: Readonly<Record<DimensionId, ScaleWords>> = {
  safety: {
    name: 'safety',
    ask: {
      hurt: 'How safe did you feel with them this week?',
      broke: 'How safe did you yourself feel this week?',
      either: 'How safe did you feel with them around this week?',
    },
    low: 'not safe, or afraid',
    high: 'safe and at ease',
  },
  honesty: {
    name: 'honesty',
    ask: {
      hurt: 'How honest was it between you, as far as you can tell?',
      broke: 'How honest were you this week?',
      both: 'How honest was it between you, your own part included?',
      unsure: 'How honest did things seem this week?',
    },
    low: {
      hurt: 'I was kept in the dark',
      broke: 'I hid or bent things',
      both: 'things were hidden or bent',
      unsure: 'much seemed hidden',
    },
    high: {
      hurt: 'I could believe what I was told',
      broke: 'I told the truth, also unasked',
      both: 'we told each other the truth',
      unsure: 'things seemed open and true',
    },
  },
  communication: {
    name: 'talking',
    ask: { hurt: 'How did talking go?', broke: 'How did talking go?', either: 'How did talking go?' },
    low: 'it ended in quarrels or silence',
    high: {
      hurt: 'I could say things and was heard',
      broke: 'I listened, and we could talk',
      either: 'we could talk and hear each other',
    },
  },
  consistency: {
    name: 'consistency',
    ask: {
      hurt: 'How well did what they did match what they said?',
      broke: 'How well did what you did match what you said?',
      both: 'How well did acts match words, theirs and yours?',
      unsure: 'How well did acts match words this week?',
    },
    low: {
      hurt: 'words and acts did not match',
      broke: 'I did not do what I said',
      both: 'words and acts did not match',
      unsure: 'words and acts did not match',
    },
    high: {
      hurt: 'they did what they said',
      broke: 'I did what I said',
      both: 'we did what we said',
      unsure: 'what was said was done',
    },
  },
  closeness: {
    name: 'closeness',
    ask: 'How near did you feel to them this week?',
    low: 'far apart',
    high: 'near',
    hint: {
      hurt: 'Distance can be right for now.',
      broke: 'Distance can be right for them, or for you.',
      either: 'Distance can be right for now.',
    },
  },
  hope: {
    name: 'hope',
    ask: {
      hurt: 'How much hope do you have now, whatever becomes of the two of you?',
      broke: 'How much hope do you have now?',
      either: 'How much hope do you have now?',
    },
    low: 'none',
    high: 'a great deal',
  },
  ownership: {
    name: 'ownership',
    ask: {
      hurt: 'How plainly did you own what was yours this week?',
      broke: 'How plainly did you own what you did, when it came up?',
      both: 'How plainly did you own your part, when it came up?',
      unsure: 'How plainly did you own what was yours this week?',
    },
    low: 'I defended it, or made it smaller',
    high: 'I owned it, with no excuses',
  },
  patience: {
    name: 'patience',
    ask: {
      hurt: 'How patient were you this week?',
      broke: 'How patient were you with their pace?',
      both: 'How patient were you with their pace, and with your own?',
      unsure: 'How patient were you this week?',
    },
    low: 'I pressed for it to be over',
    high: 'I gave it the time it takes',
  },
};
