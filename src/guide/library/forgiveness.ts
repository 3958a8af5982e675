import type { Page } from '../schema.js';

/** What tends to come before forgiving, if forgiving comes at all. */
export const conditions: readonly Page[] = [
  {
    id: 'time-to-hurt',
    title: 'Time to hurt first',
    body: {
      hurt: [
        'Forgiving that comes before the pain has been felt tends not to hold. You may first be sad, angry, numb and sad again, for as long as it lasts.',
        'Nobody can set you a date, and nobody is owed it. It may come in small bits, or late, or never. You can heal without it. "Not ready" is always a good answer.',
      ],
      broke: [
        'The other person has to be free to feel all of it first. That can take months, and it may not end in forgiving.',
        'You can help by not asking. Say you are sorry so that it is complete without an answer, and let the days go by without hinting.',
      ],
      both: [
        'Each hurt takes its own time. It does not help to say "I forgave you, so now it is your turn".',
        'You may be ready with one thing and far from ready with another. Forgiving may also never come, on either side.',
      ],
      unsure: [
        'It is hard to forgive, or to ask for it, before you know what happened. You can let that question rest.',
        'If there is pain, it may be felt now, with or without a name. That much does not have to wait.',
      ],
    },
    sources: ['forgive-01'],
  },
  {
    id: 'change-that-shows',
    title: 'Change that can be seen',
    body: {
      hurt: [
        'You are allowed to wait and see. Words can be lovely and still be only words. What is done on dull days, for weeks, tells you more.',
        'Seeing change does not oblige you to forgive. And some people forgive without it, for their own peace. To forgive is not to forget, to excuse, or to take someone back.',
      ],
      broke: [
        'Before you hope to be forgiven, change what you do, and keep it up when nobody is looking. Pick one thing that led to it and stop it for good. Do one thing that helps, every day.',
        'Do it because it is right, and not as a way to be let off. The other person may see it all and still not forgive. It was still worth doing.',
      ],
      both: [
        'Change your own part first, whatever they do with theirs. It is no swap.',
        'When you look at the other person, look at weeks rather than at one good day or one bad one.',
      ],
      unsure: [
        'If something is different now, you may notice it in small things: who keeps their word, who tells you before you ask. You can gather that quietly.',
        'There is no hurry to call it enough or not enough.',
      ],
    },
    sources: ['forgive-02'],
  },
  {
    id: 'both-willing-to-grow',
    title: 'Both willing to grow',
    body: {
      hurt: [
        'Forgiving can be done alone. Building something new on it takes two who both want to learn. You may look for that: does the other person ask, listen, and try again after a slip?',
        'If they do not, you may still let go of the anger one day, for your own sake, and keep your distance. If you never do, that is all right as well.',
      ],
      broke: [
        'Being forgiven is not the end of your part. A new start can rest on it only if you go on learning, even when the other person has stopped watching.',
        'You can show that you are willing: read, see a counsellor, say what you learned this month. You cannot ask them for the same. What was done was your choice, and growing with you is theirs.',
      ],
      both: [
        'It holds best when each of you works at your own part and wants good things for the other. That is something you can say aloud, or write down.',
        'If only one of you wants it, that one can still grow. It then helps one life, and may not mend the bond.',
      ],
      unsure: [
        'You can ask yourself, without any blame: do I want to learn from this, and do I see that wish in the other person?',
        '"I do not know" will do. Alone, you can still grow clearer about what you want and what you can bear.',
      ],
    },
    sources: ['forgive-03'],
  },
];
