import type { Rewording } from '../schema.js';

export const rewordings: readonly Rewording[] = [
  {
    id: 'owning-a-lie',
    who: 'broke',
    instead: 'I had to hide it. You would have made a scene.',
    say: 'I hid it from you. I chose that, and it took away your say in the matter.',
    because: 'A reason that points at the other person hands them the blame. "I chose" keeps it where it belongs.',
    sources: ['reword-01'],
  },
  {
    id: 'naming-a-pain',
    who: 'hurt',
    instead: "I'm fine. Leave it.",
    say: 'I felt cold all over when I saw those messages. I felt alone, and I still do.',
    because: 'Pain that has words can be heard. If tonight is too soon, "not tonight" is honest as well.',
    sources: ['reword-02'],
  },
  {
    id: 'hearing-it-out',
    who: 'anyone',
    instead: 'You are making far too much of this.',
    say: 'It makes sense that this hurts. Tell me more. I will not argue.',
    because: 'A feeling that is measured grows louder. One that is heard can rest.',
    sources: ['reword-03'],
  },
  {
    id: 'sorry-again',
    who: 'broke',
    instead: 'I have said sorry a hundred times. What more do you want?',
    say: 'I am sorry. I know it still hurts, and you do not have to be done with it.',
    because: 'The first asks them to hurry. The second leaves them their own pace.',
    sources: [],
  },
  {
    id: 'not-believing-yet',
    who: 'hurt',
    instead: 'You always lie. I will never believe a word you say.',
    say: 'I do not believe you yet. It helps when things turn out the way you said.',
    because: '"Always" starts a quarrel about the word. The second says where you are, and what you look for.',
    sources: [],
  },
  {
    id: 'asking-for-openness',
    who: 'hurt',
    instead: 'Show me your phone, or we are finished.',
    say: 'I get scared when I do not know where you are. Is there something you would be willing to offer for a while?',
    because:
      'Openness calms only when it is given freely. A demand for access is a warning sign, and seldom calms anyone for long.',
    sources: [],
  },
  {
    id: 'two-hurts',
    who: 'anyone',
    instead: 'You hurt me too, so we are even.',
    say: 'I was hurt as well, and I will tell you about that another day. Now I am listening to you.',
    because: 'Two hurts do not cancel out. Each of them wants a whole turn.',
    sources: [],
  },
  {
    id: 'taking-a-break',
    who: 'anyone',
    instead: 'Whatever. I am done talking.',
    say: 'I am too upset to listen well. Can we go on tomorrow at seven?',
    because: 'A break is easier to bear when it has an end. Keep to the time you name.',
    sources: [],
  },
];
