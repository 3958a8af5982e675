/** Writes to stdout and waits until it is taken: a reader that is gone ends the program in between (see bin), and a slow one makes nothing pile up. */
export async function out(text: string): Promise<void> {
  if (text === '') return;
  if (!process.stdout.write(text)) {
    await new Promise<void>((resolve) => {
      process.stdout.once('drain', resolve);
      process.stdout.once('close', resolve);
    });
  }
  await new Promise((resolve) => setImmediate(resolve));
}

/** Writes a sentence to stderr; in a window no word of it is cut in two. What wraps is loaded only where it is needed. */
export async function note(sentence: string): Promise<void> {
  const { isTTY, columns } = process.stderr;
  if (isTTY && sentence.length >= columns) (await import('./ask.js')).tell(sentence);
  else process.stderr.write(`${sentence}\n`);
}

/** Writes pieces, some at a time. */
export async function outAll(pieces: Iterable<string>): Promise<void> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < 65_536) continue;
    await out(held);
    held = '';
  }
  await out(held);
}
