/** What the coach says of a statement: how it may land, and an offer. Never that a feeling is wrong. */
import type { StatementCode } from '../coach/types.js';

/** One finding as it is to be worded. */
export interface Heard {
  readonly code: StatementCode;
  /** The name of the rule that heard it. */
  readonly rule: string;
  /** The writer's own words there. */
  readonly words: string;
}

interface Wording {
  readonly says: string;
  readonly offer?: string;
}

/** How a finding may land, in one sentence, and a question or another way to put it. */
export function wordsForStatement(heard: Heard): Wording {
  return special(heard) ?? general[heard.code];
}

const general: Readonly<Record<StatementCode, Wording>> = {
  accusation: {
    says: 'This may be heard as a charge, and a charge is mostly answered with a defence.',
    offer: 'What would a camera have seen, and what did you feel then?',
  },
  absolute: {
    says: 'Words like always and never invite the other to think of the one time it was different.',
    offer: 'Is there one time that you could tell about?',
  },
  label: {
    says: 'A name for the whole person leaves them little room to do something else next time.',
    offer: 'Which thing that they did makes you reach for this word?',
  },
  'thought-as-feeling': {
    says: 'What follows "I feel" here is a thought, and a thought can be argued with; a feeling is simply yours.',
    offer: 'When you think this, what do you feel: sad, afraid, angry, something else?',
  },
  'mind-reading': {
    says: 'This tells the other what is in their own mind, and they may only hear that part.',
    offer: 'Could it be put as your fear, "I am afraid that …", or as a question?',
  },
  demand: {
    says: 'This may be heard as an order, and what is ordered is seldom given freely.',
    offer: 'What do you need here, and could it be asked in a way they may answer with yes or no?',
  },
  dismissal: {
    says: 'This may tell the other that what they feel is too much, or has lasted too long.',
    offer: 'What is it like for you when they are hurting?',
  },
  contempt: {
    says: 'The sting in this may be all that is heard, and the hurt behind it may not.',
    offer: 'What would it say without the sting?',
  },
  'faux-feeling': {
    says: 'This word says what the other did as much as what you felt.',
    offer: 'Is there hurt or fear under it?',
  },
  'no-feeling': {
    says: 'What you feel is not named here yet, and it may be what they most need to hear.',
    offer: 'What goes on in you, in your mind or in your body, when you think of it?',
  },
};

/** Wordings for what some rules hear, made from the writer's own words where that reads well. */
function special({ code, rule, words }: Heard): Wording | undefined {
  const own = words.replace(/\s+/gu, ' ').trim();
  if (code === 'accusation' && rule === 'charging question')
    return {
      says: 'This is asked, but it may be heard as a charge that no answer will do for.',
      offer: 'What would you most like to know, or to say?',
    };
  if (
    code === 'accusation' &&
    /^you (?:harmed|acted|did a)/u.test(rule) &&
    SIMPLE_PAST.test(own) &&
    !UNFINISHED.test(own)
  ) {
    const rest = own.replace(/^(?:you|u)\b/iu, 'you');
    return { says: general.accusation.says, offer: `Perhaps: "When ${rest}, I felt …"` };
  }
  if (code === 'faux-feeling') {
    const word = /([\p{L}'’-]+)$/u.exec(own)?.[1]?.toLowerCase();
    if (word !== undefined && word.endsWith('ed'))
      return { says: general[code].says, offer: `Is there hurt or fear under "${word}"?` };
  }
  if (code === 'label' && /^called by|quality/u.test(rule) && own.split(' ').length <= 2)
    return { ...general.label, says: 'One word for the whole person may be all that they remember of this.' };
  if (code === 'demand' && /\bor\b|^if\b/iu.test(own))
    return {
      says: 'An "or else" may bring what you ask for, though not the trust you want with it.',
      offer: 'Is there a limit of your own here, "I will …, because I need …"?',
    };
  if (code === 'dismissal' && rule === 'long enough now')
    return {
      says: 'Hurt has its own calendar, and this may tell them that theirs has run out.',
      offer: 'Could you say what makes it hard for you to hear it again?',
    };
  return undefined;
}

/** "You lied to me": short, past, and no more than a camera would need to hear it again after "when". */
const SIMPLE_PAST =
  /^(?:you|u) (?:lied|hid|took|left|broke|told|promised|shouted|laughed|ignored|spent|let|forgot|deleted|read|said|walked|kissed|sold|gave|threw|went|put|humiliated|mocked|swore|[a-z]+ed)(?: [\p{L}'’]+){1,6}$/iu;

/** Where the words break off before the sentence does, no rewording would read well. */
const UNFINISHED =
  / (?:an?|the|my|our|your|his|her|their|this|that|to|of|in|on|at|with|for|from|and|or|into|over|so|it all|never)$/iu;
