/** Words that several screens share. */
export const common = {
  product: 'trust-repair',
  moreBelow: '↓ more',
  moreAbove: '↑ more',
  moreBoth: '↑↓ more',
  tooSmall: 'This window is a little too small to read in. Please make it larger. Everything you wrote is kept.',
  saved: 'Kept.',
  skipped: 'left empty',
  minutes: (count: number): string => `about ${count} minutes`,
  supportLine: 'Help for when you are not safe, or cannot go on, is always one key away: Ctrl+G.',
} as const;
