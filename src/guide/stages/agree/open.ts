import type { Step } from '../../schema.js';

export const agreeOpen: Step = {
  id: 'agree-open',
  title: 'Openness, freely offered',
  who: {
    hurt: 'For you if you want to know, and checking wears you out.',
    broke: 'For you if you are ready to be seen, and wonder how much and in what way.',
    both: 'For you if each of you keeps an eye on the other.',
    unsure: 'For you if things seem hidden, and you do not know whether they are.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'When things stay hidden, or every hard talk is put off, doubt fills the gap. Wanting to see more is natural. You may ask for openness, and say what exactly you would like to know.',
      'It calms most when it is offered: one definite thing, for a time you both know, and then you look at it again. What you find by searching seldom calms for long, and it keeps you on watch.',
      'A demand for passwords, following where someone is, keeping someone from friends or money: these are warning signs, in either direction and after any kind of hurt.',
    ],
    broke: [
      'Hidden things and talks put off keep suspicion alive. So be more open than comes easily. Say where you are going and with whom, before you are asked. Say that you ran into someone. It will feel awkward, and it may do more than any vow.',
      'Offer what is yours to offer: your plans, your week, your whereabouts on certain days, perhaps a password. Say exactly what, and until when. Then the two of you look at it again. It can end.',
      'It has to be free. If passwords are demanded from you, if you are tracked, or kept from friends or money, that is a warning sign. What you did does not cancel your right to say no.',
    ],
    both: [
      'Where both have hidden something, both watch. Watching feels like safety and eats up the evening. Putting off the hard talks does the same, only more slowly.',
      'Offer the other person one definite thing about your plans or whereabouts, unasked, for a set time. A password may be part of it only if you want to give it. Yours does not wait for theirs. Either can end it by saying so.',
      'Once it is demanded, by either of you, it has become a warning sign. So has tracking somebody, or keeping them from other people.',
    ],
    unsure: [
      'When little is said, doubt grows, whether or not there is anything to hide. Talks that are put off add to it.',
      'You can be open first. Offer one definite thing, for a set time, and see what it does. You can ask for the same, and they can say no.',
      'Whatever has happened, a demand for passwords, tracking someone, or keeping them from other people is a warning sign.',
    ],
  },
  causes: {
    lies: {
      hurt: 'After lies, you may long to check everything. A few things told freely, which turn out to be true, help more than a search.',
      broke: 'After lies, small facts that can be seen to be true help most: the time, the name, the price.',
      either: 'After lies, small facts that turn out to be true help most.',
    },
  },
  alone:
    'You can find out what knowing would give you, or what you would offer freely, without anyone else taking part. Where distance was asked for, keep it, and let the offer stay on the page.',
  prompts: [
    {
      id: 'demands',
      kind: 'choice',
      ask: 'Does somebody demand your passwords, track where you are, or keep you from other people?',
      options: [
        { id: 'no', label: 'No' },
        { id: 'sometimes', label: 'Sometimes' },
        { id: 'yes', label: 'Yes' },
        { id: 'i-do', label: 'I am the one who does that' },
        { id: 'rather-not', label: "I'd rather not say" },
      ],
      reactions: [
        {
          when: { chose: 'yes' },
          say: {
            hurt: 'That is a warning sign. You owe nobody a password, and nobody your whereabouts. People who know about this can talk it over with you.',
            broke:
              'That is a warning sign, and what you did does not make it right. You may say no. If saying no feels dangerous, please talk to someone first.',
            either:
              'That is a warning sign, whatever went before. You may say no. If saying no feels dangerous, please talk to someone first.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'sometimes' },
          say: 'Sometimes is enough to take seriously. You may say no to it. If you are uneasy about what would follow, it is good to have someone to talk to.',
          offer: 'support',
        },
        {
          when: { chose: 'i-do' },
          say: {
            hurt: 'It is brave to say so. The fear behind it is real. Still, it can frighten the other person, and it does not quiet the fear. There is help with stopping.',
            broke:
              'It is brave to say so. It can frighten the other person, and it keeps trust from growing. It can stop, and there is help with that.',
            either:
              'It is brave to say so. It can frighten the other person, and it does not quiet the fear. There is help with stopping.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'rather-not' },
          say: 'Then you do not have to. The support page is there whenever you like, and it asks nothing.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'know',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'What one thing would it help you to be told, without having to ask?',
        broke: 'What one thing would it help them to be told?',
        either: 'Which one thing would you like to hear about more freely from the other person?',
      },
      hint: 'Something definite: a plan, a time, a name, a bill.',
    },
    {
      id: 'checking',
      kind: 'choice',
      only: ['hurt', 'both'],
      ask: 'When you have checked up on them, what does it do to you?',
      options: [
        { id: 'calm', label: 'I am calm for a while' },
        { id: 'worse', label: 'I feel worse, or ashamed' },
        { id: 'more', label: 'I have to look again soon' },
        { id: 'never', label: "I don't check" },
        { id: 'not-now', label: "I don't want to look at that tonight" },
      ],
      reactions: [
        {
          when: { chose: 'calm' },
          say: 'That calm is real. Notice how long it lasts, and whether something told freely lasts longer.',
        },
        {
          when: { chose: 'worse' },
          say: 'You were looking for firm ground. There is no shame in that. It may be that this way does not lead to any.',
        },
        {
          when: { chose: 'more' },
          say: 'That is how it goes for many people, and it wears them down. Putting it off by ten minutes, once, is already something.',
        },
      ],
    },
    {
      id: 'offer',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What one thing could you offer, unasked, that would be easy to see?',
      hint: 'Your own plans, times or bills. Never what belongs to someone else.',
      starter: 'For the time being, I offer to…',
    },
    {
      id: 'until',
      kind: 'date',
      range: 'future',
      only: ['broke', 'both'],
      ask: 'Until which day would you offer it, before you look at it again?',
      hint: 'Two to six weeks is plenty. It can end sooner.',
    },
    {
      id: 'free',
      kind: 'scale',
      only: ['broke'],
      ask: 'How freely do you offer it?',
      low: 'only because I am afraid not to',
      high: 'gladly',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'Then it is not an offer yet, and you may take it back. A smaller one that you mean is better. If it is fear of them that moves you, there is someone to talk to.',
          offer: 'support',
        },
        {
          when: { atLeast: 8 },
          say: 'That may well be felt. You can offer it in one sentence and leave it there, with no thanks expected.',
        },
      ],
    },
    {
      id: 'put-off',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'Which talk is being put off, by them or by you? Give it a name of three or four words.',
        broke: 'Which talk is being put off?',
        either: 'Which talk is being put off, by either of you? Give it a name of three or four words.',
      },
      hint: 'Naming it is all. It does not have to happen this week.',
    },
  ],
  act: {
    hurt: 'Once, when you want to check, set a timer for ten minutes first and do something with your hands. Then choose.',
    broke: 'Once this week, tell someone a small fact about your day that they had not asked for.',
    either: 'Once this week, mention a plan of yours before anybody asks about it.',
  },
  wrong: {
    hurt: 'Searching in secret because asking feels too hard, and then not being able to say what you found.',
    broke: 'Handing over everything in one go, out of fear, and resenting it three weeks later.',
    either: 'Calling it openness when one of you could not say no.',
  },
  why: {
    hurt: 'What is told to you freely shows you what they do when nobody makes them.',
    broke: 'What you show unasked tells them something that an answer under pressure cannot.',
    either: 'Openness that could be refused is the kind that means something.',
  },
  sources: ['account-01', 'way-09', 'way-10', 'pitfall-03'],
};
