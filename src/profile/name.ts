/** The longest name that is kept, in characters. */
const longest = 40;

const segmenter = new Intl.Segmenter();

/** A name on one line, cut between two characters where it is too long to greet someone with. */
export function tidyName(said: string): string {
  const line = said.replace(/\s+/gu, ' ').trim();
  return Array.from(segmenter.segment(line), ({ segment }) => segment)
    .slice(0, longest)
    .join('')
    .trim();
}
