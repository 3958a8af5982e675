import type { Step } from '../../schema.js';

export const onwardPart: Step = {
  id: 'onward-part',
  title: 'If it ends, ending with care',
  who: {
    hurt: 'For you if you wonder whether to stay, or if it is ending already.',
    broke: 'For you if it may end, whoever says it first.',
    both: 'For you if one of you, or each of you, thinks of parting.',
    unsure: 'For anyone who has the question in mind, and would like to look at it calmly.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Nobody can tell you whether to stay. You might look at how you are on most days, and whether their acts match their words. You might also ask if you would feel free to go. To part well is a good ending, and so is to stay. Not knowing can last a long time.',
      'To want them to feel what you felt is human, and you may be as angry as you are. Acting on it keeps you tied to them. Whether you stay or go, the bitterness would live with you.',
      'If they control or frighten you, leaving can be the most dangerous time. Talk to people who know about this before you tell your partner anything. Use a phone they cannot look at.',
    ],
    broke: [
      'Whether they stay is for them to choose. Let them, with no begging through the children, no money held back, no threat of what you might do. If you feel you cannot go on without them, please call someone tonight. The support page has numbers.',
      'You may be the one who wants to go. Say so in plain words, and do not drift off until they have to say it for you. If you are afraid to leave, find help first. Leaving someone who controls you can be dangerous.',
      'You may feel wronged as well, by what was said, or by who was told. Hitting back makes the old harm larger. To part with care is a good ending too, and you can still give it.',
    ],
    both: [
      'With harm on both sides, staying is not a debt you owe, and going is not a sentence passed on anyone. Each of you can ask: am I well here on most days, and would I be free to leave? To part well is a good ending too.',
      'Revenge feels like balance. It adds a third wrong to the two you have, and then there is more to be bitter about, together or apart.',
      'If there is fear or control on either side, leaving can be the most dangerous moment. Then speak to someone who knows about it before you speak to your partner.',
    ],
    unsure: [
      'You do not have to know what broke, or who broke it, to wonder if you want to stay. No page can answer that for you. It may help to ask how you are on most days, and whether you would feel free to go.',
      'A careful parting is a good ending too, and you have a share in how it goes. Getting even tends to keep the bad feeling alive, for those who stay and those who leave.',
      'If going frightens you because of what they may do, get help first and tell them later. Leaving someone who controls you can be dangerous.',
    ],
  },
  bands: {
    weeks:
      'In the first weeks few people can see far. Unless you are in danger, large decisions can wait until you have slept.',
  },
  alone:
    'Your partner does not have to know that you are reading this. If someone else may look at this computer, keep addresses and plans off it.',
  prompts: [
    {
      id: 'where',
      kind: 'choice',
      ask: 'Where are you with this tonight?',
      options: [
        { id: 'stay', label: 'I want to stay' },
        { id: 'open', label: "I don't know yet" },
        { id: 'lean', label: 'I am thinking of leaving' },
        { id: 'them', label: 'They have ended it, or may soon' },
        { id: 'over', label: 'It is over, and I want to do it well' },
        { id: 'afraid', label: 'I would leave if I were not afraid to' },
        { id: 'later', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'stay' },
          say: {
            hurt: 'Then that is your answer for tonight. You can stay and still keep the question open.',
            broke: 'You can want that with all your heart, and still leave them free to want something else.',
            either: 'Then that is your answer for tonight. You can stay and still keep the question open.',
          },
        },
        {
          when: { chose: 'open' },
          say: 'It is an honest place, and an uncomfortable one. You can live in it for a good while.',
        },
        {
          when: { chose: 'lean' },
          say: 'You can think it through to the end and still stay. You can also go, and that does not make you a failure.',
        },
        {
          when: { chose: 'them' },
          say: {
            hurt: 'To be left after being hurt can feel like a second blow. Be with someone tonight, if only on the phone.',
            broke:
              'That hurts, even if you saw it coming. You can grieve and let them go. Find someone to be with tonight.',
            either: 'That hurts, even if you saw it coming. Let someone know, so that you are not alone with it.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'afraid' },
          say: 'Then safety comes first, and the rest of this step can wait. Tell someone who knows about leaving before you tell your partner. The support page says where to begin.',
          offer: 'support',
        },
        {
          when: { chose: 'later' },
          say: 'Good. It will keep.',
          offer: { later: 14 },
        },
      ],
    },
    {
      id: 'ending',
      kind: 'feelings',
      ask: 'If you picture it ending, or look at how it is ending, what do you feel?',
      reactions: [
        {
          when: { family: 'angry' },
          say: 'Be as angry as you are. Run, write, shout into a pillow. Nothing has to be sent or decided tonight.',
        },
        {
          when: { family: 'afraid' },
          say: 'Fear of being alone is one thing, and fear of what they may do is another. If it is the second, please talk to someone first.',
          offer: 'support',
        },
        {
          when: { family: 'ashamed' },
          say: {
            hurt: 'Something ending is no mark against you. You trusted someone.',
            broke: 'You can be sorry for what you did and still grieve. Nobody has to be ashamed of losing someone.',
            either: 'A relationship can end without making anyone in it a failure.',
          },
        },
        {
          when: { family: 'calm' },
          say: 'Relief may be among it, and it does not mean that you never loved them.',
        },
        {
          when: { family: 'sad' },
          say: 'You can be sure and sad at the same time. One does not disprove the other.',
        },
      ],
    },
    {
      id: 'care',
      kind: 'checklist',
      ask: 'If it ended, what would you want to see well looked after?',
      hint: 'Only so that you can see it in front of you. If someone else may read this, mark nothing.',
      options: [
        { id: 'bed', label: 'A safe place to sleep' },
        { id: 'money', label: 'Money, papers and keys' },
        { id: 'children', label: 'The children: told gently, and never asked to take sides' },
        { id: 'animals', label: 'Animals, and other people who depend on us' },
        { id: 'things', label: 'The things that belong to each of us' },
        { id: 'others', label: 'What we tell family and friends' },
        { id: 'person', label: 'Someone I can ring' },
        { id: 'none', label: 'I would rather not think of it tonight' },
      ],
      reactions: [
        {
          when: { chose: 'children' },
          say: 'Children do best with few words, the same from each of you if that is safe: it is not your fault, and we both still love you. They do not have to know what was done.',
        },
        {
          when: { chose: 'none' },
          say: 'Then close this page for tonight. Nothing here is lost.',
        },
      ],
    },
    {
      id: 'well',
      kind: 'text',
      ask: {
        hurt: 'Five years from now, what would you be glad to have done, or not done, whichever way it went?',
        broke: 'If they chose to go, what decent thing could you do that nobody would make you do?',
        both: 'When you want to pay them back, what helps you not to?',
        unsure: 'Whichever way it goes, how would you like to have behaved?',
      },
      hint: {
        hurt: 'It can be as small as one message you did not send.',
        broke: 'For example: "Ask what our friends may know, and not tell it my way."',
        both: 'A walk, a night of sleep, a friend who calms you. Having the wish is human.',
        unsure: 'One sentence will do.',
      },
    },
  ],
  act: {
    hurt: 'If there is a message you long to send, write it on paper, sleep on it for two nights, and then see. You can also tear it up.',
    broke:
      'Write down three things that would make an ending easier on them. Keep the list. It is for later, or never.',
    either:
      'Write one sentence about how you want to treat them if it ends. Keep it where you can find it on a bad day.',
  },
  wrong: {
    hurt: 'Deciding at one in the morning, or letting anyone hurry you, this guide included.',
    broke: 'Leaving so as not to be looked at any longer, or promising anything at all so as not to be left.',
    both: 'Using the word "leaving" in a quarrel, to win it.',
    unsure: 'Telling everyone before you know what you want yourself.',
  },
  why: {
    hurt: 'However it goes, you can keep your respect for yourself. It goes with you into whatever comes next.',
    broke:
      'How you end is also part of who you become. It may be the last thing they learn about you, and the first you learn about yourself.',
    either: 'A careful ending leaves less to regret, for the two of you and for anyone who loves you both.',
  },
  sources: ['faq-04', 'crucial-20'],
};
