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
