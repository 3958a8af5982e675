/** Words that several screens share. */
export const common = {
  moreBelow: '↓ more',
  moreAbove: '↑ more',
  moreBoth: '↑↓ more',
  tooSmall: 'This window is a little too small to read in. Please make it larger. Everything you wrote is kept.',
  aboutMinutes: (count: number): string => `About ${count} minutes.`,
  minutes: (count: number): string => `about ${count} minutes`,
} as const;
