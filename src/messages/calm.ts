/** Words of the calm card. Few, as whoever reads them can hardly read. */
export const calmWords = {
  title: 'Calm',
  in: 'in',
  out: 'out',
  lead: 'There is no hurry.',
  /** The same breath without anything that moves. */
  still: [
    'Breathe in slowly, while you count to four.',
    'Breathe out slowly, while you count to six.',
    'As many times as you like. There is no hurry.',
  ],
  ownTitle: 'Your own words',
  ownLead: 'You wrote this in a calmer hour, for a moment like this one.',
  other: 'What the other person can do:',
  groundTitle: 'Here, now',
  ground: [
    'Feel your feet on the floor.',
    'Look for five things that you can see.',
    'Four that you can touch.',
    'Three that you can hear.',
    'Two that you can smell.',
    'One that you can taste, or one more slow breath.',
  ],
  afterTitle: 'For now',
  after: [
    'A wave like this rises, and then it goes down by itself. It can take twenty minutes or more.',
    'Nothing has to be decided or answered now. You can say: "I need some time. I will come back to this."',
    'If you are not safe, or cannot go on, there are people who will listen at this hour, too.',
  ],
  anyKey: 'any key',
  goOn: 'go on',
  again: 'start again',
  close: 'close',
  holdStill: 'without movement',
  move: 'with movement',
  /** In lines. */
  onward: 'Press Enter to go on, or type :support or :quit.',
  supportAt: 'Who can help: trust-repair support',
} as const;
