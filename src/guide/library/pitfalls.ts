import type { Page } from '../schema.js';

export const pitfalls: readonly Page[] = [
  {
    id: 'making-it-smaller',
    title: 'Making it smaller than it was',
    body: {
      hurt: [
        'Sometimes it is easier to get through the day with "it was not that bad". Perhaps you have also heard it so often that you half believe it.',
        'What helps: say the true size of it once, on paper or to a friend. You do not have to do anything about it after that. And taking the blame yourself is a way of making it smaller too. That part is not yours.',
      ],
      broke: [
        '"It was only once." "I had been drinking." "We were hardly talking anyway." Each of these asks the other person to hurt less than they do.',
        'What helps: say what you did and let the sentence end. If a small word such as "only" gets in, say it again without.',
      ],
      both: [
        'Beside what they did, your own part can look small. They may see it the other way round. So neither of you owns anything.',
        'What helps: speak about your part as though it were the only one. Theirs is real, and has its own time.',
      ],
      unsure: [
        'When things are unclear, it is easy to decide that it was probably nothing. It is as easy to take all of it on yourself. Both close the question too soon.',
        'What helps: write down what you saw and heard, with no name for it yet. Read it again in a week.',
      ],
    },
    sources: ['pitfall-01'],
  },
  {
    id: 'wanting-it-over',
    title: 'Wanting it to be over',
    body: {
      hurt: [
        'You may long to be past it, and say "I forgive you" so that the house is calm again. Then the hurt comes out sideways, and you feel false as well as sore.',
        'What helps: say where you are today. "Not yet" is true, and it is kind. It also holds if "not yet" turns into never.',
      ],
      broke: [
        'You said sorry, you meant it, and you want to see it work. So you ask whether you are forgiven, or plan a grand weekend. To them it can feel like being pushed.',
        'What helps: make the apology complete in itself, with no reply expected. When you want to ask "are we all right now?", ask "how was today for you?"',
      ],
      both: [
        'Two tired people may agree to call it quits and never speak of it again. It is a relief for a week. Then both hurts are back, and now there is a ban on them.',
        'What helps: agree on a rest with an end, such as ten quiet days, and a day to go on.',
      ],
      unsure: [
        'Not knowing is hard to bear. It can push a person to settle on any answer, so that the question stops.',
        'What helps: give yourself a stretch of days in which nothing is decided. You may find that it stings less once there is no rush.',
      ],
    },
    sources: ['pitfall-02'],
  },
  {
    id: 'keeping-things-back',
    title: 'Keeping things back',
    body: {
      hurt: [
        'You may swallow a question because you dread the answer or the quarrel. The doubt does not leave. It stays, and watches.',
        'What helps: pick one question and one quiet hour. Or write it down and keep it, until you know whether you want the answer. You never owe anyone your private thoughts, and staying silent to stay safe is wise.',
      ],
      broke: [
        'You tell most of it and save the worst part, to spare them or yourself. When it comes out later, and often it does, it breaks what had begun to grow.',
        'What helps: tell all that matters in one go, perhaps with a counsellor there, and without sexual detail. If they ask something tonight, answer that.',
      ],
      both: [
        'Each may wait for the other to come clean first. So nobody does, and both go on guessing.',
        'What helps: tell your own part whether or not theirs follows. If it is not safe to tell, get help first.',
      ],
      unsure: [
        'Perhaps there is a talk that keeps getting put off. While it waits, guesses fill the gap, and guesses are often worse than what is so.',
        'What helps: name the subject and not yet the content. "There is something I would like to ask you on Saturday" is a beginning, if it is safe for you to say so.',
      ],
    },
    sources: ['pitfall-03'],
  },
  {
    id: 'putting-up-with-it',
    title: 'Putting up with disrespect',
    body: {
      hurt: [
        'After a great hurt, small ones can slip by: mocking, shouting, silence as a punishment, one more lie. You may let them pass for the sake of peace. None of them is your doing.',
        'What helps: notice one, and say so if that is safe: "I will go on when you speak to me without that." If you are afraid to say it, or they check on you or scare you, leave the couple work and look at the support page.',
      ],
      broke: [
        'There may be habits of yours that go on hurting: rolling your eyes, going silent, small lies to save trouble. With these still there, big promises do not count for much.',
        'What helps: choose one and stop it this week. If you shout, threaten or watch over them, get help now to stop. And being sorry does not mean that you have to bear insults or blows. You may leave the room, and seek help too.',
      ],
      both: [
        'When both have done wrong, unkind words can start to seem fair. So each gets a little rougher, and both get used to it.',
        'What helps: agree on two things neither of you does, whatever the other does. If one of you is afraid of the other, that comes first, and help from outside comes before any agreement.',
      ],
      unsure: [
        'It can be hard to tell a bad patch from a pattern. One sign is repetition: it happens, there is a sorry, and it happens again.',
        'What helps: ask yourself how you feel in the hour before you see them. If the answer is fear, take it seriously, and look at the support page.',
      ],
    },
    sources: ['pitfall-04'],
  },
  {
    id: 'giving-up-on-a-bad-day',
    title: 'A bad week that looks like the end',
    body: {
      hurt: [
        'A bad week can make all the good ones look false. Sometimes it is a dip, as most people have. Sometimes it is a sign that the old thing is still going on.',
        'What helps: ask "what was done?" as well as "how do I feel?" You may stop whenever you wish. It tends to be a clearer choice by daylight than at one in the morning.',
      ],
      broke: [
        'You have tried for months, one evening all the doubt is back, and you think: what is the use? Said aloud, that is one more thing they have to carry.',
        'What helps: tell them "I see that it is bad again, and I am still here, if you want me to be". Bring your own tiredness to a friend, and do tomorrow what you did last week.',
      ],
      both: [
        'When one of you slips, the other may feel free to slip too. So one bad evening turns into a bad month.',
        'What helps: mend your own part within a day, even when it is the smaller one. It may still end between you. Then it ends with more care.',
      ],
      unsure: [
        'You thought you saw it clearly, and now you do not. That can feel like a waste of all those weeks.',
        'What helps: write one line on what you know today that you did not know a month ago. You may rest from it, too.',
      ],
    },
    sources: ['pitfall-05'],
  },
];
