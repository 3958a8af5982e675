/** Asks the terminal to take a text into the clipboard (OSC 52). There is no answer: some terminals do it, some ask, many do nothing. */
export const copySequence = (text: string): string =>
  `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
