import type { RecordKind } from '../session/records.js';

/** What each list may hold, for whoever gave no words. */
const examples: { readonly [list: string]: string } = {
  promises: 'Home by six',
  agreements: 'No phones at dinner',
  triggers: 'A phone that is turned over',
  gestures: 'A cup of tea in the morning',
};

/** Words of the commands `promises`, `agreements`, `triggers` and `gestures`. */
export const recordCliWords = {
  group: 'From week to week:',
  commands: {
    promises: 'promises: what is due, what was kept, what was put right',
    agreements: 'agreements and limits, and how they were changed',
    triggers: 'what sets you off, and what helps then',
    gestures: 'small kind things to do, and what they did',
  } satisfies Record<RecordKind, string>,
  does: {
    list: 'list them, with their numbers',
    show: 'show one of them whole',
    promiseAdd: 'write a promise down',
    kept: 'mark it as kept, for today or for another day',
    broken: 'mark it as not kept, and write what happened and what comes next',
    repaired: 'mark what was not kept as put right since',
    letGo: 'let go of it by agreement',
    done: 'it is done, and not due any more',
    agreementAdd: 'write an agreement or a limit down',
    change: 'change it by talking; what held before is kept',
    end: 'end it',
    triggerAdd: 'write down what sets you off',
    gestureAdd: 'plan a gesture or a ritual',
    gestureDone: 'it was done, today or on another day',
    remove: 'take one out of the list for good',
  },
  options: {
    json: 'as JSON, one a line, with the number of each',
    when: 'when it is due: "on weekdays", "every sunday", "once a week", "by friday"',
    whose: 'mine, theirs or ours; mine when not said',
    from: 'the first day: "monday", 2026-12-01; today when not said',
    on: 'the day it was due: yesterday, "last friday"; today when not said',
    note: 'a few words that stay with the mark',
    kind: 'limit (of my own), agreement (of both), offer (freely shown, for a time) or wish; agreement when not said',
    asked: 'who asked for it: me, them or both',
    agreed: 'who has said yes to it freely: me, them or both',
    why: 'why it matters',
    until: 'the day it ends: "in four weeks", 2026-12-24',
    review: 'the day it is looked at again: "in four weeks"',
    said: 'what was said about it',
    sign: 'how it begins; can be said again',
    helps: 'what helps; can be said again',
    other: 'what the other person can do; can be said again',
    ritual: 'it is done again and again',
    planned: 'the day it is meant for: "on sunday"',
    doneOn: 'the day it was done; today when not said',
    did: 'what it did',
  },
  args: {
    words: 'what is promised, in one sentence',
    agreement: 'what it is, in one or two sentences',
    trigger: 'what sets you off',
    gesture: 'what you will do',
    which: 'its number in the list, or the last six letters of its id',
    newWords: 'how it reads now',
  },
  none: (kind: RecordKind): string =>
    ({
      promises: 'No promise is written here yet. To write one: trust-repair promises add',
      agreements: 'No agreement is written here yet. To write one: trust-repair agreements add',
      triggers: 'Nothing is written here yet. To write something: trust-repair triggers add',
      gestures: 'Nothing is planned yet. To plan something: trust-repair gestures add',
    })[kind],
  noSuch: (kind: RecordKind, said: string): string =>
    `There is nothing with the number or id "${said}" in this list. Type "trust-repair ${kind} list" to see them.`,
  several: (said: string): string =>
    `More than one fits "${said}". Please use the number in the list, or the whole id.`,
  taken: (label: string): string => `Taken out of the list: ${label}`,
  noWords: (command: string): string =>
    `Please add the words, such as: trust-repair ${command} "${examples[command.split(' ')[0] ?? ''] ?? examples['promises']}"`,
  badWhose: (said: string): string => `"${said}" is not known. It can be mine, theirs or ours.`,
  badKind: (said: string): string => `"${said}" is not known. It can be limit, agreement, offer or wish.`,
  badWho: (said: string): string => `"${said}" is not known. It can be me, them or both.`,
  dayUnclear: (said: string): string =>
    `"${said}" was not understood as a day. You could say "yesterday", "last friday" or 2026-11-20.`,
  dayAhead: (said: string): string => `"${said}" is still to come, so nothing was marked.`,
  dayPast: (said: string): string =>
    `"${said}" has passed, so nothing was written. Please name a day that is still to come.`,
  brokenHow: (which: string, day: string): string =>
    `To write what happened and what you will do now: trust-repair promises broken ${which} --on ${day} --plain`,
  unread: (name: string, why: string): string => `The file ${name} could not be read (${why}).`,
  hint: {
    promises: 'To mark one: trust-repair promises kept 1',
    agreements: 'To read one: trust-repair agreements show 1',
    triggers: 'To read one: trust-repair triggers show 1',
    gestures: 'To mark one: trust-repair gestures done 1',
  } satisfies Record<RecordKind, string>,
} as const;

/** Two examples for the help of each command, without the name of the program. */
export const recordExamples: Readonly<Record<string, readonly [string, string]>> = {
  promises: ['promises', 'promises add "Home by six" --when "on weekdays"'],
  'promises list': ['promises list', 'promises list --json'],
  'promises show': ['promises show 1', 'promises show 4xk2mq'],
  'promises add': [
    'promises add "Home by six" --when "on weekdays"',
    'promises add "A walk together" --when "every sunday" --whose ours',
  ],
  'promises kept': ['promises kept 1', 'promises kept 1 --on yesterday'],
  'promises broken': ['promises broken 1', 'promises broken 1 --on "last friday"'],
  'promises repaired': ['promises repaired 1', 'promises repaired 1 --on "last friday"'],
  'promises let-go': ['promises let-go 1', 'promises let-go 4xk2mq'],
  'promises done': ['promises done 1', 'promises done 4xk2mq'],
  'promises remove': ['promises remove 1', 'promises remove 4xk2mq'],
  agreements: ['agreements', 'agreements add "If there is shouting, I will leave the room." --kind limit'],
  'agreements list': ['agreements list', 'agreements list --json'],
  'agreements show': ['agreements show 1', 'agreements show 4xk2mq'],
  'agreements add': [
    'agreements add "We tell each other about money before it is spent." --agreed both --review "in four weeks"',
    'agreements add "I show you my week on Sundays." --kind offer --until 2026-12-31',
  ],
  'agreements change': [
    'agreements change 1',
    'agreements change 1 "Phones stay in the hall at night." --said "It was too strict before."',
  ],
  'agreements end': ['agreements end 1', 'agreements end 1 --said "It has done its work."'],
  'agreements remove': ['agreements remove 1', 'agreements remove 4xk2mq'],
  triggers: ['triggers', 'triggers add "The phone lies face down" --helps "Both feet on the floor"'],
  'triggers list': ['triggers list', 'triggers list --json'],
  'triggers show': ['triggers show 1', 'triggers show 4xk2mq'],
  'triggers add': [
    'triggers add "The phone lies face down" --sign "My chest gets tight" --helps "Five slow breaths"',
    'triggers add "A certain song" --other "Stay near, and say little"',
  ],
  'triggers remove': ['triggers remove 1', 'triggers remove 4xk2mq'],
  gestures: ['gestures', 'gestures add "Tea at nine, phones away" --ritual'],
  'gestures list': ['gestures list', 'gestures list --json'],
  'gestures show': ['gestures show 1', 'gestures show 4xk2mq'],
  'gestures add': [
    'gestures add "A note by the kettle" --on friday',
    'gestures add "Tea at nine, phones away" --ritual',
  ],
  'gestures done': ['gestures done 1', 'gestures done 1 --on yesterday --did "A small smile"'],
  'gestures remove': ['gestures remove 1', 'gestures remove 4xk2mq'],
};
