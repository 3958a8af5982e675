/** How long words stay in sight before one says them aloud. */

/** Slowly enough for someone who is upset, in words a second. */
const pace = 2.5;

/** So many seconds for a text: from four to thirty. */
export const secondsFor = (text: string): number =>
  Math.min(30, Math.max(4, Math.ceil(text.split(/\s+/u).filter((word) => word !== '').length / pace) + 2));
