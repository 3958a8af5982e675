import type { Step } from '../../schema.js';

export const footingUnspent: Step = {
  id: 'footing-unspent',
  title: 'The wish to hurt back',
  who: {
    hurt: 'For you if you catch yourself picturing how they would feel if you did it to them.',
    broke: 'For you if you want to punish yourself, or to get even for being punished.',
    both: 'For you if every wound seems like a fair reply to the last one.',
    unsure: 'For you if something in you wants to sting, test or go cold, and you are not sure why.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Wanting them to feel it too is one of the most common things after a betrayal. You may picture it in detail. A wish does nobody any harm, and it does not make you cruel.',
      'Doing it is another matter. Few people get the relief they hoped for. The old hurt is still there, with a new bitterness on top, and that is so whether you stay or go.',
      'Protecting yourself is not revenge. You may set limits, tell a friend, see a lawyer or leave. If you cannot tell which it is, ask what it is for: to be safe, or to make them suffer.',
    ],
    broke: [
      'Living with someone\'s anger is wearing, even when you know where it comes from. One day you may want to hand some back: a sharp word, a list of their faults, "now we are even". It will only add another hurt, theirs and yours.',
      'Or it turns inward. You do not eat, you drink, you tell yourself you deserve nothing. It can feel like paying, but the person you hurt receives none of it.',
      'Owning what you did does not mean letting yourself be hit, threatened or shamed in front of others. If that happens, go out of the room and look at the support page.',
    ],
    both: [
      'When both have been hurt, hitting back can feel like plain justice. Each reply then becomes the next reason. The bitterness grows on both sides, and it goes with you even if you part.',
      'It may be that one of the breaks was itself a way of getting even. You can admit that about yours without deciding who began it.',
      'You may protect yourself: by a limit, by distance, by leaving. That is different from making sure that they feel it.',
    ],
    unsure: [
      'Doubt can make people unkind in small ways: a test the other knows nothing of, a cold evening, a remark that is a little too sharp. The wish for it can turn up in anyone.',
      'It helps to see the wish and leave it undone. What it would bring is more resentment, and you would have that on top of the doubt, together or apart.',
    ],
  },
  causes: {
    infidelity: {
      hurt: 'An affair of your own would be one more thing you have to live with, and a third person could get hurt by it.',
      broke: 'If they say they might do the same, it is often a way to tell you how much it hurts. Hear that part.',
      both: 'One affair does not cancel another. It leaves two, each with its own pain.',
      unsure: 'Even if there was an affair, another one would not cancel it.',
    },
    lies: {
      hurt: 'You may be tempted to keep a few secrets of your own. They tend to leave you lonelier.',
      broke:
        'You may be tempted to think "if I am called a liar anyway…". Each true word still counts, above all the ones they do not believe.',
      either: 'A lie told to pay back a lie makes it harder for both to know what is real.',
    },
  },
  alone: 'You can leave a wish undone without anyone else. It keeps you clear of one more thing to be sorry for.',
  prompts: [
    {
      id: 'wish',
      kind: 'text',
      only: ['hurt', 'both'],
      ask: 'What have you pictured doing to pay them back? Write it as it comes.',
      hint: 'On paper it harms nobody. If some of it is done already, you can write that too.',
      starter: 'Sometimes I picture…',
    },
    {
      id: 'turned',
      kind: 'choice',
      only: ['broke'],
      ask: 'When it gets too much, which way does it turn in you?',
      options: [
        { id: 'outward', label: 'Against them: a sharp word, a cold shoulder' },
        { id: 'inward', label: 'Against me: I punish myself' },
        { id: 'both', label: 'First one, then the other' },
        { id: 'neither', label: 'Neither, I sit it out' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'outward' },
          say: 'It is hard to be blamed and keep still. You can say "I have had as much as I can hear, I will come back to this at eight" and then come back at eight.',
        },
        {
          when: { chose: 'inward' },
          say: 'You can be sorry without being hurt for it. If you harm yourself, or think of it, please let somebody be with you. That is more urgent than anything else here.',
          offer: 'support',
        },
        {
          when: { chose: 'both' },
          say: 'Both are ways to be rid of a feeling that is hard to hold. If turning on yourself does you harm, please reach for someone.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'sting',
      kind: 'choice',
      only: ['unsure'],
      ask: 'When the doubt is strong, what do you feel like doing?',
      options: [
        { id: 'test', label: 'Setting a small test' },
        { id: 'say', label: 'Saying something that stings' },
        { id: 'cold', label: 'Going cold' },
        { id: 'search', label: 'Looking through their things' },
        { id: 'nothing', label: 'Nothing like that' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'test' },
          say: 'A hidden test seldom settles anything. If it is passed, there is soon another. A plain question settles more, where it is safe to ask one. It can wait until you are ready.',
        },
        {
          when: { chose: 'search' },
          say: 'Wanting to know is natural. Searching in secret tends to feed the fear, whatever turns up. There are later evenings here for asking out loud.',
        },
      ],
    },
    {
      id: 'pull',
      kind: 'scale',
      only: ['hurt', 'broke', 'both'],
      ask: {
        hurt: 'How strong is the pull to do it?',
        broke: 'How strong is the pull right now, against them or against yourself?',
        either: 'How strong is the pull to get even?',
      },
      low: 'only a thought',
      high: 'I could do it tonight',
      reactions: [
        {
          when: { atLeast: 8 },
          say: {
            hurt: 'Then please do not stay alone with it. Put a door in between, and be near someone or call. If you are afraid of what you might do, there are people to talk to now.',
            broke:
              'Then please do not stay alone with it. If it is against them, leave the room, and if it is against yourself, be near someone. There are people to talk to now.',
            either:
              'Then please do not stay alone with it. Put a door in between, and be near someone or call. If you are afraid of what you might do, there are people to talk to now.',
          },
          offer: 'support',
        },
        { when: { atMost: 3 }, say: 'A thought may stay a thought. It can come and go as often as it likes.' },
      ],
    },
    {
      id: 'beneath',
      kind: 'feelings',
      ask: {
        hurt: 'If the anger could sit down for a minute, what is underneath?',
        broke: 'If nobody had to be punished, you included, what would you feel?',
        either: 'Underneath all of that, what else is there?',
      },
      reactions: [
        {
          when: { family: 'hurt' },
          say: 'There is often something sore at the bottom of it. You have let yourself look, and that takes courage.',
        },
        {
          when: { family: 'ashamed' },
          say: {
            hurt: 'To be betrayed can feel like being made small. The wish to hurt back is then a wish to be your own size again. There are other ways to get there.',
            broke:
              'Shame that has nowhere to go tends to lash out. Said as "I am ashamed of what I did", it can rest a little.',
            either: 'Shame that has nowhere to go tends to lash out. Named, it can rest a little.',
          },
        },
      ],
    },
    {
      id: 'instead',
      kind: 'checklist',
      ask: 'What could cool it a little tonight, and cost you nothing tomorrow?',
      options: [
        { id: 'letter', label: 'Write the worst letter, then tear it up' },
        { id: 'walk', label: 'Walk until it is quieter in me' },
        { id: 'pillow', label: 'Hold a pillow tight and breathe out slowly' },
        { id: 'water', label: 'Cold water on my face and wrists' },
        { id: 'friend', label: 'Tell a friend "I am so angry"' },
        { id: 'stop', label: 'Say "Not tonight, I am too angry to talk"' },
        { id: 'none', label: 'None of these tonight' },
      ],
    },
  ],
  act: {
    hurt: 'Choose one of these ways now, and lay out what it takes: the shoes by the door, the paper on the table.',
    broke: 'When the pull comes this week, wait ten minutes by the clock before you do or say anything. Then see.',
    both: 'Choose one reply you will leave out this week. Write it down somewhere, so that it has been said once.',
    unsure:
      'Once this week, when you want to test or sting, write down the question that you would like to ask instead.',
  },
  wrong: {
    hurt: 'Pushing the anger down because you think a good person has none. It then often lands on someone who had no part in it, or on yourself.',
    broke:
      'Suffering where everyone can see it, so that they will stop being angry. Or keeping a list of what they have done to you since.',
    both: 'Waiting until the other one stops first.',
    unsure: 'Treating a suspicion as if it had been proved, and punishing something that may not have happened.',
  },
  why: {
    hurt: 'Whatever you decide later, there will be one thing less to hide or regret.',
    broke: 'Mending takes someone who is still on their feet, and who does not add to the pile.',
    both: 'Where one reply is left out, the next one has nothing to answer.',
    unsure: 'What you leave undone now, you will never have to explain.',
  },
  sources: ['crucial-20'],
};
