import type { Step } from '../../schema.js';

export const agreeLimits: Step = {
  id: 'agree-limits',
  title: 'Limits and agreements',
  who: {
    hurt: 'For you if you want to know where your line is, and how to say it.',
    broke: 'For you if you want to be clear, to yourself and to them, about what you no longer do.',
    both: 'For you if lines were crossed on both sides, or were never drawn.',
    unsure: 'For you if you are not sure what was agreed between you, or whether anything was.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'A boundary is a line you draw around yourself. It says what you will do, and what you will no longer go along with. "If there is shouting, I will leave the room" is one. It is there for your safety.',
      '"You may not see your friends" is something else: a rule laid on another person. Even from someone badly hurt, rules like that tend to turn into control, and they rarely bring calm. A line is yours to draw. An agreement takes two who are free to say no.',
      'Three things are worth a clear word: what is no longer kept secret, how you speak with each other, and what is off limits. Ask for what can really be kept, and leave room to talk it over. Your own line can stay where it is.',
    ],
    broke: [
      'A boundary is a line a person draws around themselves: what they will do, and what they no longer go along with. When they tell you theirs, hear it as news about them. It is not a punishment.',
      'Begin with your own: "I do not write to that person any more." "I tell you about money before I spend it." Three things call for a clear word: secrets, how the two of you speak, and what is off limits.',
      'Be open to what they need, and be honest about what you can keep. You may say: "That I cannot do. This I can." An agreement made out of guilt breaks early. If a rule shuts you in or cuts you off from friends and family, it is control. You may say no to that, whatever you did.',
    ],
    both: [
      'A boundary is a line you draw around yourself: what you will do, and what you will no longer go along with. A rule for what the other person may do is something else. Safety grows from the first. The second is control.',
      'After hurt on both sides it is tempting to make rules in turn, one for one. Try agreements that bind you both alike: no secrets about this, no names called, this is off limits.',
      'Keep them few, and small enough for a tired person to keep. Be open to what the other needs, and ready to meet halfway. What does not work can be talked about and changed.',
    ],
    unsure: [
      'A boundary is a line you draw around yourself: what you will do, and what you will no longer go along with. It differs from a rule for what another person may do. One is about safety, the other about control.',
      'Often people find that each had a different agreement in mind and neither had said it. It may have been about secrets, how to speak to each other, or what is off limits. You can say it now, without settling what happened before.',
      'Small and doable is best, and open to change whenever one of you wants to talk about it.',
    ],
  },
  causes: {
    boundaries: {
      hurt: 'If it was a line of yours that was crossed, you may draw it again, in the same place, without giving reasons.',
      broke:
        'If it was their line that you crossed, do not ask them to move it. Say where it is, in your words, and that you will stay behind it.',
      either: 'If a line was crossed, say first where it ran. Sometimes that had never been said aloud.',
    },
  },
  alone:
    'A line of your own needs nobody to agree to it. The agreement can be a draft to offer one day, or an agreement with yourself.',
  prompts: [
    {
      id: 'line',
      kind: 'text',
      ask: {
        hurt: 'Write one line of your own. What will you do, to stay safe and well, if a certain thing happens?',
        broke: 'Write one line of your own. What will you no longer do, beginning now?',
        both: 'Write one line that binds only you, whatever the other person does.',
        unsure: 'Write one line of your own. What will you no longer go along with, and what will you do?',
      },
      hint: {
        hurt: 'For example: "If I am called names, I will sleep at my sister\'s."',
        broke: 'No "if you…" in it. It holds on the hard days too.',
        either: 'If the sentence begins with "You", try it once with "I".',
      },
      starter: { hurt: 'If…, I will…', broke: 'I will no longer…', both: 'I will…', unsure: 'I will…' },
    },
    {
      id: 'binds',
      kind: 'choice',
      ask: 'Read your line again. Whom does it bind?',
      options: [
        { id: 'me', label: 'Me' },
        { id: 'them', label: 'The other person' },
        { id: 'us', label: 'Both of us, if we both agree' },
        { id: 'unsure', label: "I can't tell" },
      ],
      reactions: [
        { when: { chose: 'me' }, say: 'Then it is yours, and you can keep it without asking anyone.' },
        {
          when: { chose: 'them' },
          say: {
            hurt: 'That is easily written when you have been hurt. The wish in it counts. To make it a line, say what you will do. As a wish, it can be asked for, and they may say no.',
            broke: 'Then it is a rule for them. See whether there is a line of your own underneath it.',
            either:
              'Then it is a rule rather than a line. The wish in it still counts, and can be asked for, and declined.',
          },
        },
        { when: { chose: 'us' }, say: 'Then it belongs in an agreement, once the other person has freely said yes.' },
      ],
    },
    {
      id: 'about',
      kind: 'checklist',
      ask: {
        hurt: 'About which things would you like a clear agreement?',
        broke: 'About which things could you offer a clear agreement?',
        either: 'About which things would a clear agreement help?',
      },
      options: [
        { id: 'secrets', label: 'What is no longer kept secret' },
        { id: 'private', label: "What stays private, and is nobody else's business" },
        { id: 'heated', label: 'How we speak when it gets heated' },
        { id: 'people', label: 'Contact with someone who was part of it' },
        { id: 'online', label: 'Messages and what we do online' },
        { id: 'money', label: 'Money' },
        { id: 'tell', label: 'Whom we tell about all this' },
        { id: 'none', label: 'Nothing yet' },
      ],
      reactions: [
        {
          when: { chose: 'private' },
          say: 'A good thing to name. A secret keeps something from a person whom it concerns. Privacy is a room of your own, and everyone may have one.',
        },
        {
          when: { chose: 'none' },
          say: 'Then there is nothing to write tonight. An agreement made too early seldom lasts.',
          offer: { later: 10 },
        },
      ],
    },
    {
      id: 'agreement',
      kind: 'agreement',
      ask: {
        hurt: 'Write one agreement that would make you feel safer, and the day on which to look at it again.',
        broke: 'Write one agreement that you can keep, and the day on which to look at it again.',
        either: 'Write one agreement that both of you could keep, and the day on which to look at it again.',
      },
      hint: {
        hurt: 'Small enough to be kept on a bad day. It is a draft until both have said yes.',
        broke: 'Write the part that falls to you first. It is a draft until both have said yes.',
        either: 'It is a draft until both have said yes, and either of you can ask to change it.',
      },
    },
  ],
  act: {
    hurt: 'Say your line aloud once, in an ordinary voice, as you would say that it is raining.',
    broke:
      'Do one thing this week that makes your line easier to keep: delete a number, move an app, change the way home.',
    either: 'Copy your line on to a small piece of paper and carry it for three days. See whether it still fits.',
  },
  wrong: {
    hurt: 'Drawing a line in anger that you are not able to keep, and then thinking the less of yourself.',
    broke: 'Agreeing to everything out of guilt, and quietly falling short of most of it.',
    either: 'A long list of rules for each other, with somebody on watch.',
  },
  why: {
    hurt: 'Knowing what you will do makes you less dependent on what they will do.',
    broke: 'When your line is clear, they can see you keep it, and you can see it too.',
    either: 'When both know what holds, there is less to guess and less to fear.',
  },
  sources: ['heal-04', 'whole-04'],
};
