/** Words of the command line: help, errors, and what short commands print. */
export const cliWords = {
  description: 'A calm, private guide for rebuilding trust after it was broken, one evening at a time.',
  afterHelp: [
    'Everything stays on this computer. It is not therapy, and not for an emergency:',
    '"trust-repair support" shows who can help.',
  ].join('\n'),
  groups: { begin: 'To begin:', help: 'When you need help:', other: 'More:' },
  commands: {
    start: 'go on where you are, or begin',
    path: 'list the whole path and what is done',
    read: 'read something: questions, background, small gestures',
    support: 'numbers to call, who can help, and safe use',
    completion: 'print completion for bash, zsh or fish',
    help: 'help for a command',
  },
  options: {
    plain: 'line by line, without screens; also reads answers from a pipe',
    step: 'open one step of the path, by its id',
    json: 'as JSON',
    version: 'print the version',
    help: 'print this help',
  },
  args: {
    country: 'a country, such as uk, or its two letters',
    page: 'a page, by its id or a part of its title',
    shell: 'bash, zsh or fish',
  },
  needsTerminal: 'The screens need a terminal. Add --plain to answer line by line, also from a pipe.',
  laterVersion: (name: string): string => `"${name}" is not part of this version yet. Try "trust-repair start".`,
  noStep: (id: string): string => `There is no step "${id}". "trust-repair path" lists them with their ids.`,
  noPage: (id: string): string => `There is no page "${id}". "trust-repair read" lists them.`,
  noShell: (name: string): string => `There is no completion for "${name}". Try bash, zsh or fish.`,
  unexpected: (what: string): string =>
    `Something went wrong that should not have: ${what}. What you wrote is kept. Please try again.`,
  tryHelp: 'Try "trust-repair --help".',
  tryHelpFor: (command: string): string => `Try "trust-repair ${command} --help".`,
  home: {
    nobody: 'Nothing is begun here yet.',
    begin: 'To begin: trust-repair start',
    next: (title: string): string => `Next: ${title}`,
    goOn: 'To go on: trust-repair start',
    more: 'Everything else: trust-repair --help',
  },
  readHint: 'Read one with: trust-repair read <id>',
  pathHint: 'Open one with: trust-repair start --step <id>',
} as const;
