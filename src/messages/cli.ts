/** Words of the command line: help, errors, and what short commands print. */
export const cliWords = {
  description: 'A calm, private guide for rebuilding trust after it was broken, one evening at a time.',
  afterHelp: [
    'Everything stays on this computer. It is not therapy, and not for an emergency:',
    '"trust-repair support" shows who can help.',
  ].join('\n'),
  groups: { begin: 'To begin:', help: 'When you need help:', other: 'More:' },
  commands: {
    start: 'begin, or go on where you were',
    path: 'list the whole path and what is done',
    read: 'read something: questions, background, small gestures',
    support: 'numbers to call, who can help, and safe use',
    completion: 'let the Tab key finish commands (bash, zsh or fish)',
    help: 'help for a command',
  },
  options: {
    plain: 'line by line, without screens; answers can also come from a pipe',
    step: 'open one step of the path, by its short name',
    json: 'in a form for other programs (JSON)',
    version: 'print the version',
    help: 'print this help',
  },
  args: {
    country: 'a country, such as uk, or its two letters',
    page: 'a page, by its short name or a part of its title',
    shell: 'bash, zsh or fish',
  },
  needsTerminal: 'The screens cannot be shown here. Try "trust-repair start --plain", which asks line by line.',
  laterVersion: (name: string): string => `"${name}" is not part of this version yet. Try "trust-repair start".`,
  noStep: (id: string): string =>
    `There is no step called "${id}". Type "trust-repair path" to see the short name of each.`,
  noPage: (id: string): string => `There is no page called "${id}". Type "trust-repair read" to see them all.`,
  noShell: (name: string): string => `The Tab key cannot be set up for "${name}". Try bash, zsh or fish.`,
  unexpected: (what: string): string =>
    `Something went wrong that should not have: ${what}. Everything that was kept before is still there. Please try again.`,
  tryHelp: 'Try "trust-repair --help".',
  tryHelpFor: (command: string): string => `Try "trust-repair ${command} --help".`,
  home: {
    nobody: 'Nothing has been started here yet.',
    begin: 'To begin: trust-repair start',
    next: (title: string): string => `Next: ${title}`,
    goOn: 'To go on: trust-repair start',
    more: 'Everything else: trust-repair --help',
  },
  readHint: 'To read one, add its short name, such as: trust-repair read how-long',
  pathHint: 'To open one, add its short name, such as: trust-repair start --step footing-steady',
} as const;
