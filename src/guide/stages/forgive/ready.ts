import type { Step } from '../../schema.js';

export const forgiveReady: Step = {
  id: 'forgive-ready',
  title: 'Not before you are ready',
  who: {
    hurt: 'For you if the word "forgive" is in the room, whoever brought it in.',
    broke: 'For you if you long to hear that you are forgiven.',
    both: 'For you if it would be easier to say "let us both forget it" and be done.',
    unsure: 'For anyone who feels that somebody is expected to forgive somebody.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Nobody has a claim on your forgiveness. Not the person who hurt you, not a family, not a faith, not this guide.',
      'Pain comes first. It wants to be felt, named and believed before forgiving can even be a real question. That takes the time it takes, and a "yes" said too early can turn into something you carry in secret.',
      'You may ask for more time, and then for more again. If someone will not wait, that tells you about their need. It is no measure of your heart.',
    ],
    broke: [
      'It is natural to want it over. Shame is hard to live with, and "I forgive you" sounds like the door out. But asking for it hands your discomfort to the person you hurt.',
      'There are many ways of asking. You can ask by sighing, by being sad at supper, by one more apology that waits for its answer. They feel every one of them.',
      'You can be sorry, and leave the question of forgiving alone. There is no quick way through their pain. It is hard to wait with no date, and you can do it an evening at a time.',
    ],
    both: [
      'Where both have broken something, a quick trade offers itself: you forgive me, I forgive you. It ends the evening. The two hurts stay where they were.',
      'You may be ready with one thing and not with the other. You may be sorry for yours, and still not forgive theirs. Ask for no exchange, and agree to none.',
    ],
    unsure: [
      'As long as it is unclear what happened, nobody can say who has what to forgive. You are not late with anything.',
      'A quick "let us forget it" can feel like peace. It mostly leaves the question lying where it was. You may say that you do not know yet.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks this may be the wrong question altogether. You can leave the whole page for another season.',
      broke: 'In the first weeks, do not bring up forgiving at all, in any form.',
      either: 'In the first weeks this may be the wrong question altogether. It can wait for another season.',
    },
    later: {
      hurt: 'There is no month by which you have to be done. Not ready is a good answer, even after years.',
      broke: 'There is no month by which they have to be done. Time that has passed gives you no claim.',
      either: 'There is no month by which anyone has to be done.',
    },
  },
  alone: {
    hurt: 'You may never see or speak to them again, and this question still belongs to you alone.',
    broke:
      'If you have no contact, do not write to ask. You can live decently without an answer, and it is still worth doing.',
    either: 'On your own, you can be honest about it without anyone waiting for your answer.',
  },
  prompts: [
    {
      id: 'ready',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Forgiving: where are you with it tonight?',
        broke: 'Where are you with forgiving?',
        both: 'Forgiving what was done to you: where are you with it tonight?',
        unsure: 'If there is something for you to forgive, where are you with it tonight?',
      },
      options: [
        { id: 'not-ready', label: 'Not ready' },
        { id: 'little', label: 'On some days, a little' },
        { id: 'slowly', label: 'It may be coming, slowly' },
        { id: 'too-soon', label: 'I said it too soon' },
        { id: 'never', label: "I don't think it will come" },
        { id: 'unknown', label: "I don't know" },
        { id: 'tonight', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'not-ready' },
          say: 'Then it waits, and nothing is lost. You can set this aside for a month, and again after that.',
          offer: { later: 30 },
        },
        { when: { chose: 'little' }, say: 'On some days is true enough. The other days may stay as they are.' },
        {
          when: { chose: 'slowly' },
          say: 'Let it come at the speed it has. You do not have to announce it to anyone.',
        },
        {
          when: { chose: 'too-soon' },
          say: 'Many people have, to end a terrible evening. You may take it back: "I said it before it was true. I am not there yet."',
        },
        { when: { chose: 'never' }, say: 'It may not. People live full and kind lives without it, together or apart.' },
        { when: { chose: 'tonight' }, say: 'Good that you know. It keeps.', offer: { later: 7 } },
      ],
    },
    {
      id: 'before',
      kind: 'text',
      only: ['hurt', 'both'],
      echo: { of: 'footing-steady/feelings', say: 'In an earlier step you named these feelings: {answer}.' },
      ask: 'Think of what was done to you. What would still have to be felt, said or understood before forgiving could be a real question?',
      hint: 'A few words are enough. "All of it" is an answer too.',
    },
    {
      id: 'pressed',
      kind: 'scale',
      only: ['hurt', 'unsure'],
      ask: 'How much do you feel pressed to forgive, by anyone at all, yourself included?',
      low: 'not at all',
      high: 'all the time',
      reactions: [
        { when: { atMost: 3 }, say: 'Then you have some room. You may take all of it.' },
        {
          when: { atLeast: 7 },
          say: 'Forgiving under pressure is giving way. If a "no" would not be safe to say, that matters more than forgiving, and you can talk to someone about it.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'more-time',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: 'If someone presses you, what could you say to ask for more time?',
      hint: 'Short is easier to say with a shaking voice.',
      starter: 'I am not ready, and…',
    },
    {
      id: 'asked',
      kind: 'choice',
      only: ['broke'],
      ask: 'How have you asked to be forgiven, if you have?',
      options: [
        { id: 'words', label: 'In words' },
        { id: 'sighs', label: 'Without words, by sighing or being sad' },
        { id: 'good', label: 'By being extra good and watching for an answer' },
        { id: 'wait', label: "I haven't, but I wait for it every day" },
        { id: 'no', label: "I haven't, and I can leave it open" },
        { id: 'unknown', label: "I don't know" },
      ],
      reactions: [
        {
          when: { chose: 'sighs' },
          say: 'It takes honesty to see that. You may be sad. A friend or a page can hold it, so that they do not have to.',
        },
        { when: { chose: 'good' }, say: 'Many do. The good act stays good when you take the watching out of it.' },
        {
          when: { chose: 'wait' },
          say: 'Waiting each day for a word you may not get is hard. It helps to give the day some other purpose as well.',
        },
      ],
    },
    {
      id: 'over',
      kind: 'text',
      only: ['broke'],
      ask: 'If they said "I forgive you" tonight, what do you hope would stop?',
      hint: 'The shame, the silence, the fear of losing them. Name it, and see what part of it is yours to look after.',
    },
    {
      id: 'unanswered',
      kind: 'feelings',
      only: ['broke'],
      ask: 'What is it like to live without an answer?',
      reactions: [
        {
          when: { family: 'ashamed' },
          say: 'Shame says that only their pardon can make you bearable. You can act well today without it.',
        },
        {
          when: { family: 'angry' },
          say: 'It can make you angry to wait for something you cannot speed up. Take that anger somewhere else: to a walk, a page or a friend.',
        },
        {
          when: { family: 'sad' },
          say: 'There is real loss in this, for you too. You may cry over it, with somebody who is not the one you hurt.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Once this week, say aloud in an empty room: "I am not ready, and that is allowed." Or whatever is true by then.',
    broke:
      'For one week, leave out every sentence that asks how they feel about you now. Ask yourself at night whether you did.',
    both: 'Write the two matters on two separate pieces of paper. Put them in two different places.',
    unsure: 'Once this week, say aloud, to yourself or to someone: "I do not know yet." Let it count as an answer.',
  },
  wrong: {
    hurt: 'Saying it to comfort them, or to be a good person, or because it has been so long.',
    broke: 'Asking "Do you forgive me?" at the end of an apology. It turns the gift round and asks for something back.',
    both: 'A trade: "I let yours go if you let mine go."',
    unsure: 'Agreeing to forget something that you have not yet understood.',
  },
  why: {
    hurt: 'What comes in its own time is truly yours. What is pressed out of you leaves you alone with the hurt.',
    broke:
      'When you stop asking, they are free to feel what they feel. A pardon you had to press for would not ease you for long.',
    both: 'Each hurt that got its own time can rest. A traded one tends to come back.',
    unsure: 'Time without a verdict lets you find out what is true.',
  },
  sources: ['crucial-14', 'forgive-01', 'pitfall-02'],
};
