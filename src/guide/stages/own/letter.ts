import type { Step } from '../../schema.js';

export const ownLetter: Step = {
  id: 'own-letter',
  title: 'The apology letter',
  who: {
    hurt: 'For you if you are waiting for an apology, or had one that did not reach you.',
    broke: 'For you once you can name what you did, and what it did to them.',
    both: 'For you if you can say sorry for your part without waiting for theirs.',
    unsure: 'For you if there are things you never said, and you do not know yet who they are for.',
  },
  minutes: 30,
  teach: {
    hurt: [
      'An apology can be long and full of tears, and still slide off. Often one thing is missing: what they did, what it did to you, or any sign of a change.',
      'You can write the letter you would have wanted, from them to you. You may never get it like that. It can show you what you have been waiting for, and help you to know it if it comes.',
      'Even a good apology puts you under no duty. You can believe it, doubt it, or leave it in a drawer. The days after it tell you more than the page.',
    ],
    broke: [
      'A letter gives you time to find the words. It also lets them answer late, or not at all. That may be the kinder part.',
      'It says what you did, what you know it did to them, that you are sorry, and what you do differently now. It has no "but", no "if you felt hurt", and little about how you suffer. Before you write, picture one hour of theirs.',
      'At the end, ask for nothing. Forgiveness may come late or never, and the letter is still right. The rest of the apology is how you act each day.',
    ],
    both: [
      'Two apologies can cross, like letters in the post. Neither is the price of the other.',
      'Write for your own part only: what you did, what it did to them, that you are sorry, what you do differently now. Your own hurt is real, and this is not its page. If no letter comes back, yours is still true.',
    ],
    unsure: [
      'Some letters are written to be sent. Others are written to find out what is in them.',
      'This one can be anything true: something you are sorry for, something you would like to hear, or only that you do not understand yet. It does not have to be fair, and it does not have to say who was wrong.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'If it is still very new, a few lines are plenty. You may not know yet what you would want to hear.',
      broke: 'If it is still very new, keep it short. A long letter now can feel like one more thing asked of them.',
      either: 'If it is still very new, a few lines are plenty.',
    },
    later: {
      hurt: 'It can be late for an apology. You are still allowed to want one.',
      broke: 'Late is hard to write. One line can say so: "This comes late, and I know it."',
      either: 'Late words are still words. They may be short.',
    },
  },
  alone: {
    hurt: 'This letter is yours. Nobody has to live up to it, and nobody has to see it.',
    broke: 'If they have asked for no contact, the letter stays here. Keeping to that is part of the apology.',
    either: 'Nothing is sent from here. The letter can stay with you for good.',
  },
  prompts: [
    {
      id: 'missing',
      kind: 'choice',
      only: ['hurt'],
      ask: 'What has been missing most in what they have said so far?',
      options: [
        { id: 'act', label: 'A plain word about what they did' },
        { id: 'me', label: 'That they see what it did to me' },
        { id: 'excuse', label: 'That it comes without excuses' },
        { id: 'change', label: 'That anything is different afterwards' },
        { id: 'nothing-came', label: 'There has been no apology' },
        { id: 'not-wanted', label: 'I do not want one' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'nothing-came' },
          say: 'That silence is a hurt of its own. Nothing you write here excuses it.',
        },
        {
          when: { chose: 'not-wanted' },
          say: 'You owe nobody a chance to say sorry. You could write what you would like to tell them, or leave this step.',
        },
      ],
    },
    {
      id: 'for-what',
      kind: 'choice',
      only: ['broke'],
      ask: 'Before you begin: what do you most hope the letter will do?',
      options: [
        { id: 'know', label: 'Let them know that I see it' },
        { id: 'forgive', label: 'Bring me their forgiveness' },
        { id: 'stay', label: 'Keep them from leaving' },
        { id: 'relief', label: 'Let me sleep again' },
        { id: 'unknown', label: "I don't know yet" },
        { id: 'not-tonight', label: 'I am not ready to write it' },
      ],
      reactions: [
        {
          when: { chose: 'forgive' },
          say: 'It is honest to say so. Try to keep that hope out of the letter. Asked for, forgiveness turns into a debt.',
        },
        { when: { chose: 'stay' }, say: 'Then write it so that it would be right even if they left.' },
        {
          when: { chose: 'not-tonight' },
          say: 'Then let it wait. A letter is better late than forced.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'letter',
      kind: 'letter',
      ask: {
        hurt: 'What would you want to hear from them? Write it as a letter to you.',
        broke: 'Write to them: what you did, what it did to them, that you are sorry, what you do now.',
        both: 'Write to them about your own part. What are you sorry for?',
        unsure: 'Write the letter that is nearest to the truth tonight. It may be to them, or to you.',
      },
      hint: {
        hurt: 'Begin with your own name, as they would say it. No excuses, and nothing asked of you.',
        broke: 'Short words. No reasons, no sexual detail, no question at the end.',
        both: 'If "we both" turns up, split the sentence and keep your half.',
        unsure: 'You can stop in the middle of a sentence.',
      },
    },
    {
      id: 'reach',
      kind: 'scale',
      only: ['hurt'],
      ask: 'If this letter came tomorrow, how far could it reach you?',
      low: 'it would not reach me',
      high: 'all the way in',
      reactions: [
        { when: { atMost: 3 }, say: 'Right words can come too late, or too early. You owe them no answer.' },
        { when: { atLeast: 8 }, say: 'So much depends on it, then. Be gentle with yourself while you do not have it.' },
      ],
    },
    {
      id: 'daily',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What will you do every day this week that says the same thing without words?',
      hint: 'Small, and fit to be done on your worst day. It need not be noticed.',
    },
    {
      id: 'after',
      kind: 'choice',
      only: ['broke', 'both', 'unsure'],
      ask: 'What happens with the letter now?',
      options: [
        { id: 'keep', label: 'It stays here' },
        { id: 'rest', label: 'I sleep on it and read it again' },
        { id: 'offer', label: 'I ask them if they would like to read it' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        { when: { chose: 'rest' }, say: 'A few nights are good for a letter. Whatever wants to be cut will show.' },
        {
          when: { chose: 'offer' },
          say: {
            hurt: 'Only if it feels safe to you.',
            broke:
              'If they have asked for no contact, it stays here. Otherwise ask once, and leave the choice with them. A no, or a silence, is a full answer.',
            both: 'If there is fear, or they want no contact, it stays here. Otherwise ask once, leave the choice with them, and ask for no letter back.',
            unsure: 'Only if it feels safe to you, and after a few nights. You can always show it later.',
          },
        },
      ],
    },
    {
      id: 'written',
      kind: 'feelings',
      only: ['unsure'],
      ask: 'What is there, now that it is written?',
      reactions: [
        {
          when: { family: 'sad' },
          say: 'Sadness often comes when words have been found. It is not a sign that they were wrong.',
        },
        {
          when: { family: 'confused' },
          say: 'A letter can raise more than it settles. You have it in writing, and it can rest.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Read the letter once as if it were to a dear friend of yours. Pick out the one line you wanted most.',
    broke: 'After a night of sleep, read it once as if you were them. Cut one sentence that is about you.',
    both: 'After a night of sleep, read it once as if you were them. Cut any line that leans on what they did.',
    unsure: 'Leave the letter alone for three days. Then read it once, with nothing to decide.',
  },
  wrong: {
    hurt: 'Feeling bound to soften because they cried, or because it was so well written.',
    broke: 'Handing it over and watching their face for mercy.',
    both: 'Writing an apology that turns into a list of their faults by the second page.',
    unsure: 'Sending it the same night, before you know who it is for.',
  },
  why: {
    hurt: 'Knowing what you would want to hear can keep you from settling for less in a tired hour.',
    broke: 'Someone who feels that you have understood does not have to go on explaining their pain to you.',
    both: 'A sorry that does not wait for another is easier to believe.',
    unsure: 'Some things are found only by writing towards them.',
  },
  sources: ['crucial-13', 'effective-02', 'way-14', 'tool-05'],
};
