import type { Step } from '../../schema.js';

export const nameTrue: Step = {
  id: 'name-true',
  title: 'Saying what happened',
  who: {
    hurt: 'For you if you have not yet put it into one plain sentence, or keep acting as if all were well.',
    broke: 'For you when you can face saying what you did, without softening it.',
    both: 'For you if each of you did something, and only one half ever gets told.',
    unsure: 'For you if something feels wrong and you cannot say yet what it is.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'After a shock the mind goes in circles. It also gets good at carrying on: packing lunches, answering emails, saying "fine". Both are ways to get through a day.',
      'A plain sentence gives the circling a place to stop. It says what happened, and that it hurts. You owe nobody a brave face, and you owe nobody the story either. This sentence is for you.',
    ],
    broke: [
      'There is a strong pull to begin with the circumstances, or with "things got out of hand". Then the sentence has nobody in it.',
      'Try one that begins with "I", says what you did, and ends there. Leave out blame, reasons and how bad you feel. Leave out sexual detail as well, because it plants pictures that are hard to lose. All else that matters stays in.',
      'Carrying on as though it were over leaves the other person alone with the damage. Saying it here is a first step out of that.',
    ],
    both: [
      'When two things happened, they often get told as one: "Well, you did it too." Then neither of them is heard.',
      'Give each its own sentence. Tonight, write what you did as plainly as if nothing had been done to you. What was done to you is as real, and has its place in the step after this one.',
    ],
    unsure: [
      'Not knowing is tiring. By midnight a guess can feel like a fact.',
      'It helps to write what you know and what you guess in two separate places. Nothing has to be decided from it. You are not accusing anyone, and you are not admitting to anything.',
    ],
  },
  causes: {
    lies: {
      hurt: 'There may be things you cannot know. "I was lied to, and I do not know how much" is a whole sentence.',
      broke: 'A lie often takes two sentences: what you hid, and what you said to keep it hidden.',
      both: 'If you hid something too, say what it was. Theirs gets a sentence of its own.',
      unsure: 'Where you think something was hidden, "I do not know" can be part of a true sentence.',
    },
    neglect: {
      hurt: 'Neglect has few dates and no single scene. "For two years I was alone in this" is something that happened.',
      broke: 'What you left undone belongs here too. "I stopped asking how you were" is a sentence with you in it.',
      either: 'Things left undone can be named as well: the empty evenings, the questions nobody asked.',
    },
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks it can look unreal, even in your own words. A few of them are enough.',
      broke:
        'In these first weeks they may ask you for the same sentence many times. It helps when it is true the first time and stays the same.',
      either: 'In the first weeks the words may change from day to day. Write the ones that are true tonight.',
    },
  },
  alone: 'Nobody else has to read this or agree with it. A sentence can be true while it is still only yours.',
  prompts: [
    {
      id: 'sentence',
      kind: 'text',
      ask: {
        hurt: 'What happened? Say it in one or two plain sentences, as you would to someone who believes you.',
        broke: 'What did you do? One or two plain sentences, beginning with "I".',
        both: 'What did you do? One or two plain sentences, with only your own act in them.',
        unsure: 'What do you know for certain? Write what you saw, heard or did yourself.',
      },
      hint: {
        hurt: 'Gaps are fine. "I do not know the rest" may stand in it.',
        broke: 'No "but", no "we", no "it happened". Stop when the act has been said.',
        both: 'If theirs wants to slip in, let it wait for its turn.',
        unsure: 'It may be very little. A little is enough.',
      },
    },
    {
      id: 'guess',
      kind: 'text',
      only: ['unsure'],
      ask: 'And what do you only guess, or fear?',
      starter: 'I am afraid that…',
    },
    {
      id: 'pretend',
      kind: 'checklist',
      only: ['hurt', 'unsure'],
      ask: 'Where do you act as if all were well?',
      options: [
        { id: 'work', label: 'At work' },
        { id: 'family', label: 'With family or friends' },
        { id: 'partner', label: 'With the other person' },
        { id: 'myself', label: 'With myself, most of the day' },
        { id: 'nowhere', label: 'Nowhere, it all shows' },
        { id: 'unknown', label: "I don't know yet" },
      ],
    },
    {
      id: 'complete',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'Read your sentence once more. Which is closest?',
      options: [
        { id: 'all', label: 'It is all there' },
        { id: 'left-out', label: 'It is true, and something is left out' },
        { id: 'softer', label: 'I made it softer than it was' },
        { id: 'not-tonight', label: 'I cannot look at it tonight' },
      ],
      reactions: [
        {
          when: { chose: 'left-out' },
          say: 'Seeing the gap is part of being honest. A later step has room for what is still held back.',
          offer: { step: 'own-whole' },
        },
        {
          when: { chose: 'softer' },
          say: 'Most first tries are. Find the softest word in it and put the plain one in its place.',
        },
        { when: { chose: 'not-tonight' }, say: 'Then leave it here. It will keep.', offer: { later: 7 } },
      ],
    },
    {
      id: 'began',
      kind: 'date',
      range: 'past',
      only: ['broke'],
      ask: 'When did it begin, as near as you can say?',
      hint: 'A rough month will do. Notice whether you are tempted to make it later.',
    },
    {
      id: 'now',
      kind: 'feelings',
      ask: 'What is there in you as you read your words back?',
      reactions: [
        {
          when: { family: 'ashamed' },
          say: {
            hurt: 'Shame often lands on the wrong person. Having trusted someone is nothing to be ashamed of.',
            broke: 'Shame says: hide. You did the opposite a moment ago, and wrote it down.',
            both: 'Shame about your own part can stay beside what you wrote. It does not cancel what was done to you.',
            unsure: 'Shame can come before anything is clear. It is a feeling, and no proof of anything.',
          },
        },
        {
          when: { family: 'numb' },
          say: 'Numbness often comes when there is too much at once. Nothing has to be felt on time.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Say your sentence aloud once, where nobody hears. The bathroom with the tap running will do.',
    broke:
      'Read your sentence aloud once to an empty room. Notice where your voice wants to add something, and let it stop.',
    both: 'Say your own sentence aloud once in an empty room, without the word "you" in it.',
    unsure: 'When a "what if" comes this week, put "I know" or "I guess" in front of it.',
  },
  wrong: {
    hurt: 'Waiting for every last detail before you let it be true.',
    broke: 'Telling a smaller version first, to see how it is taken. Each piece that comes out later is a new break.',
    both: 'Saying your part only once the other has said theirs.',
    unsure: 'Searching for the missing piece all night, until a guess feels like knowledge.',
  },
  why: {
    hurt: 'Once it has words, it can be told to someone, and grieved. Without them it goes on turning.',
    broke: 'Until you say it plainly, the other person has to hold up the truth alone.',
    both: 'Two plain sentences can stand side by side. One tangled one helps neither of you.',
    unsure: 'When you can tell what you know from what you fear, the next question gets smaller.',
  },
  sources: ['heal-01', 'way-01', 'effective-01'],
};
