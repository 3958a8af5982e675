import type { BySide } from '../schema.js';

/** Questions for a blank page, for people at one stage of the path. Each can be answered by itself, on any evening. */
export interface BlankPage {
  /** The id of the stage. */
  readonly id: string;
  readonly asks: BySide<readonly string[]>;
}

/** One for each stage, in the order of the path. They never ask anyone to forgive, to stay or to leave. */
export const blankPages: readonly BlankPage[] = [
  {
    id: 'footing',
    asks: {
      hurt: [
        'Where in your body do you feel it tonight?',
        'What was the hardest hour of today? Who or what was near you then?',
        'What is one thing that was still there today, as it always was?',
        'If you could put it down until tomorrow, what would you do with the evening?',
        'What would you say tonight if nobody ever read it?',
      ],
      broke: [
        'What do you feel tonight, before you say or explain anything?',
        'When did you last eat, sleep or go outside? What would help you stay steady?',
        'What did you want to make stop today? What happened when you stayed with it?',
        'Who could hear how you are, so that the person you hurt does not have to?',
        'What was true today that you would rather not have felt?',
      ],
      either: [
        'What kind of day was it? Three words will do.',
        'What did your body tell you today?',
        'What is steady around you, even a small thing?',
        'What would make tonight a little easier to get through?',
        'What can wait until you have slept?',
      ],
    },
  },
  {
    id: 'inward',
    asks: {
      hurt: [
        'Which feeling came back most often this week? What does it want you to know?',
        'What is something you knew all along, and did not say?',
        'What was never yours to answer for?',
        'What do you still like about yourself that this did not touch?',
      ],
      broke: [
        'What did you tell yourself at the time? What do you see in those words now?',
        'What were you missing, and what else could you have done about it?',
        'Which line did you cross first, long before the one that hurt most?',
        'When did you last act like the person you want to be?',
      ],
      either: [
        'What do you know for sure, and what are you guessing?',
        'Which feeling is easy to show, and which one hides behind it?',
        'What do you want, when nobody is asking you?',
        'What have you been putting up with?',
      ],
    },
  },
  {
    id: 'name',
    asks: {
      hurt: [
        'What happened, in the plainest words you have?',
        'What did it take from you? Name one thing.',
        'What do people get wrong about it when they try to comfort you?',
        'Which moment keeps coming back? What stood around you in that moment?',
      ],
      broke: [
        'What did you do, said in one sentence with no "but" in it?',
        'What did the other person lose because of it? Name one thing.',
        'Which part of it do you still make smaller than it was?',
        'What did you see in their face that you have not spoken about?',
      ],
      either: [
        'What happened, told as if you were only watching?',
        'Which word for it fits, and which word is too big or too small?',
        'What hurts, whoever it was that did it?',
        'What do you still have no word for?',
      ],
    },
  },
  {
    id: 'own',
    asks: {
      hurt: [
        'What have you been blaming yourself for? Whose choice was it?',
        'What would you like to hear them say, in their own words?',
        'What was your choice in these weeks, and yours alone?',
        'What apology have you had, and what was missing from it?',
      ],
      broke: [
        'What is yours in this, all of it, with nobody else in the sentence?',
        'Which reason do you reach for when you want to be understood? What happens without it?',
        'What would you say if you knew no answer would come?',
        'What have you already put right, and what can never be put right?',
      ],
      either: [
        'What did you choose, and what was chosen for you?',
        'Which part is yours, at its true size?',
        'What would you say sorry for, if it cost nothing?',
        'What is not yours, although you carry it?',
      ],
    },
  },
  {
    id: 'talk',
    asks: {
      hurt: [
        'What have you said in your head a hundred times and never aloud?',
        'Which question do you want answered, and which answer do you dread?',
        'When did you feel heard lately? What made it so?',
        'How do you notice that you have had enough of a talk?',
      ],
      broke: [
        'What did the other person try to tell you that you have not taken in yet?',
        'Where in a talk do you begin to defend yourself? What comes right before?',
        'What have you not told yet? What are you afraid of?',
        'What did you hear today, said back in their words?',
      ],
      either: [
        'What went unsaid today?',
        'Which talk went better than you had feared? What helped?',
        'What would you like to be asked?',
        'How do you sound when you are hurt, and how when you are calm?',
      ],
    },
  },
  {
    id: 'agree',
    asks: {
      hurt: [
        'What would help you sleep? Say it so that anyone could tell whether it happened.',
        'What are you no longer willing to do?',
        'Which of your limits was kept this week, and which was not?',
        'What do you ask for out of fear, and what out of care for yourself?',
      ],
      broke: [
        'What could you offer that you would keep even on a bad day?',
        'Which promise have you made too large?',
        'Where might you slip, and what would you do in the first minute?',
        'What have you agreed to that you have not understood yet?',
      ],
      either: [
        'What would make an ordinary Tuesday feel safer?',
        'Which agreement works, and why that one?',
        'What did you agree to that you would like to look at again?',
        'What do you want to keep for yourself, and why is that fair?',
      ],
    },
  },
  {
    id: 'show',
    asks: {
      hurt: [
        'What did you see this week with your own eyes?',
        'Which small thing would you have missed if it had not been done?',
        'What would you like to believe, and what would you have to see first?',
        'What did you do for yourself today?',
      ],
      broke: [
        'What did you do today that nobody asked for?',
        'Which small word did you keep, and which one slipped?',
        'How was it to do something good that went unseen?',
        'What makes waiting hard, and what helps you wait kindly?',
      ],
      either: [
        'Who kept their word today, in something small?',
        'What could be counted on this week?',
        'What did you do that the person you want to be would do?',
        'What slipped, and how was it put right?',
      ],
    },
  },
  {
    id: 'forgive',
    asks: {
      hurt: [
        'What do people mean when they talk to you about forgiving? What do you mean by it?',
        'What are you keeping hold of, and what does it protect?',
        'What has grown lighter by itself, without any deciding?',
        'What may stay unforgiven, for now or for good?',
      ],
      broke: [
        'How do you live on a day when you are not forgiven?',
        'What do you hope for, and what do you have no right to ask?',
        'What have you learned that you would keep, whatever the answer is?',
        'What can you not forgive in yourself? What would making amends look like there?',
      ],
      either: [
        'What would you like to stop thinking about?',
        'What does forgiving not mean, to you?',
        'Whose wish is it that this is over?',
        'What has softened a little, and what has not?',
      ],
    },
  },
  {
    id: 'near',
    asks: {
      hurt: [
        'When did being near someone feel easy lately?',
        'How near is near enough, today?',
        'What did you enjoy for a moment, and did it surprise you?',
        'What tells you that you are safe with a person?',
      ],
      broke: [
        'When were you good company this week, without wanting anything for it?',
        'How do you take it when the other person needs distance?',
        'What do you know about what feels safe to them?',
        'What do you miss, and where can that feeling go tonight?',
      ],
      either: [
        'What made you laugh, or nearly?',
        'Who are you glad to see?',
        'What small habit would you like to have again?',
        'When did you feel most like yourself this week?',
      ],
    },
  },
  {
    id: 'onward',
    asks: {
      hurt: [
        'What is different from a few months ago? What is the same?',
        'What do you want more of in your days, whatever becomes of the two of you?',
        'What would a good ending look like, and what would a good beginning?',
        'Who has been good to you through this?',
      ],
      broke: [
        'What have you changed that you would keep for its own sake?',
        'What would acting well look like if this ended?',
        'When does the old habit knock? What do you do then?',
        'What are you thankful for, and have you said so?',
      ],
      either: [
        'What do you know now that you did not know in the first week?',
        'What do you look forward to, even a little?',
        'If a friend were where you are, what would you wish for them?',
        'What would help you to decide, and what can stay open?',
      ],
    },
  },
];
