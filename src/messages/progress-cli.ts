/** Words of the command `progress`; apart from its pages, as the command line loads them at every start. */
export const progressCliWords = {
  does: 'how it moves: your weeks, promises and feelings, drawn and in words',
  plain: 'in lines, with numbers in the place of drawings',
  json: 'as JSON: {"path":{ ... },"weeks":{ ... }, ... }',
  unread: (name: string, why: string): string => `The file ${name} could not be read (${why}).`,
} as const;
