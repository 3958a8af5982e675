/** Words of the commands `calm` and `talk`. */
export const talkCliWords = {
  commands: {
    calm: 'a breath to follow by eye, and what helps you, at once',
    talk: 'prepare a hard talk, have it, and keep what came of it',
  },
  talk: {
    prepare: 'what you need to say, to ask and to hear',
    together: 'two at one keyboard: one speaks, the other says back what was heard',
    after: 'write down what came of a talk',
    list: 'list the talks you prepared or held',
    show: 'show one whole, to be read or printed',
    delete: 'delete one',
  },
  args: { which: 'its number in the list, or the end of its id; the first in the list when left out' },
  options: {
    still: 'without movement',
    plain: 'line by line, without screens',
    json: 'as JSON: {"talks":[ ... ]}',
    oneJson: 'as JSON: the talk itself',
  },
  none: 'Nothing was prepared yet. To begin: trust-repair talk prepare',
  noSuch: (said: string): string =>
    `There is no talk "${said}". "trust-repair talk list" shows them, each with its number.`,
  deleted: (title: string): string => `Deleted: ${title}`,
  needsTerminal: 'This needs a terminal. In lines it is: trust-repair talk prepare --plain',
  needsTerminalTogether: 'This needs a terminal. In lines it is: trust-repair talk together --plain',
} as const;

/** Two examples for the help of each command, without the name of the program. */
export const talkExamples = {
  calm: ['calm', 'calm --still'],
  talk: ['talk', 'talk prepare'],
  'talk prepare': ['talk prepare', 'talk prepare --plain'],
  'talk together': ['talk together', 'talk together --plain'],
  'talk after': ['talk after', 'talk after --plain'],
  'talk list': ['talk list', 'talk list --json'],
  'talk show': ['talk show', 'talk show 2'],
  'talk delete': ['talk delete 2', 'talk delete 4xk2mq'],
} as const;
