import type { Page } from '../schema.js';

export const practices: readonly Page[] = [
  {
    id: 'being-open',
    title: 'Being open about where you are',
    body: {
      hurt: [
        'You can say what would help: a message when plans change, or a call from the hotel. The other person may say yes, say no, or offer something else.',
        'If you agree on something, agree also on a day to look at it again. It can then become less, or stop. Most people find that watching someone brings little calm, and makes the watcher tired.',
      ],
      broke: [
        'Say ahead of time where you will be, with whom, and when you will be back. If it changes, send word before they begin to wonder.',
        'Offer it yourself, and agree on what it covers. Set a day, say in four weeks, to look at it again and change it or end it.',
        'This has limits. Being tracked, searched or made to prove every hour is not openness. It is a warning sign. If you are afraid to say no, look at the support page.',
      ],
      both: [
        'Each of you can offer something small, such as word when a plan changes. Offer what you can give freely. It does not have to match.',
        'Set a day to look at it again. If either of you is followed, searched or afraid, stop, and look at the support page.',
      ],
      unsure: [
        'Someone may have asked you to be more open, or you may wish it of them. Either way it is an offer, about set things, for a set time.',
        'If it is demanded, or has no end, or someone checks up behind it, that is a warning sign. The support page is there for you.',
      ],
    },
    sources: ['account-01'],
  },
  {
    id: 'answering-questions',
    title: 'Answering hard questions',
    body: {
      hurt: [
        'Write your questions down first, and leave them overnight. Beside each one, note what you would do with the answer. Some will fall away.',
        'Ask a few at a time, and stop when you have had enough. Questions of where, when and whether it is over tend to help. Sexual details tend to stay as pictures, so think twice about those.',
      ],
      broke: [
        'Sit down, put the phone away, and answer what was asked. Keep it short and true. "I do not remember" is an answer only when it is true.',
        'The same question may come many times. Answer it as gently as at first. Then wait, and ask whether there is more.',
        'Leave out sexual detail, even when asked for it. Offer instead to speak about it with a counsellor. You may ask for a break, and you name the time when you will go on.',
      ],
      both: [
        'One asks and one answers. The one who answers does not hit back with a question. Yours can come on another day.',
        'Leave out sexual detail. Either may stop, and says when to go on.',
      ],
      unsure: [
        'If you are asked, say what you know, and say plainly where you do not know. If you are the one who asks, begin with "Can you tell me about…" and let the answer come.',
        'Leave out sexual detail. It helps nobody see more clearly, and it can stay in the mind for a long time.',
      ],
    },
    sources: ['account-02'],
  },
  {
    id: 'doing-what-you-said',
    title: 'Doing what you said you would',
    body: {
      hurt: [
        'You can ask for promises that can be seen: a day, a time, a deed. "I will be home by seven" tells you more than "I will try harder".',
        'You do not have to keep a tally, or say well done. Notice what happens, and let it tell you what it tells you.',
      ],
      broke: [
        'Promise less than you would like to, and keep all of it. Write it where you will see it: what, by when.',
        'If you find that you cannot keep one, say so before the time has passed, and say when you will. Do this with tiny ones too, such as milk on the way home.',
        'If a promise would have you give up who you are, or your friends and family, do not make it. Talk, and look for another.',
      ],
      both: [
        'Each make one small promise for the week, and keep it whether or not the other does.',
        'If yours falls through, say so early. If theirs does, say that it matters to you, and leave your own as it was.',
      ],
      unsure: [
        'You can do this with yourself first. Choose one small thing for tomorrow, write it down, and do it.',
        'What you learn holds both ways: how it feels when a word is kept, and how it feels when it is not.',
      ],
    },
    sources: ['account-03'],
  },
  {
    id: 'getting-help-with-it',
    title: 'Getting help with what lay behind it',
    body: {
      hurt: [
        'There may be something behind what was done: drink, gambling, an old wound, low mood. It can explain a part of it. It does not excuse it, and you cannot mend it for them.',
        'You are not their counsellor. If you like, look for help of your own: a doctor, a group for families, one good friend.',
      ],
      broke: [
        'Ask what was going on in you before you chose it. If you see drink, drugs, gambling, sex you cannot stop, low mood or an old wound, it is worth real help.',
        'One small start: write down the name of your doctor or of one group near you, and the hour at which you will call. You do not have to say it well.',
        'Then go, even when things at home look better. It is your work, so do not ask the other person to arrange it. Getting help is not an excuse either.',
      ],
      both: [
        'Each looks after what lay behind their own part. You can cheer for theirs, and you cannot do it for them.',
        'One call is a start: a doctor, a counsellor, a group. Make it for yourself and not as a trade.',
      ],
      unsure: [
        'If something weighs on you, such as drink, dark moods or old fears, it deserves care whatever happened between you two.',
        'A doctor is a good first call. You can begin with "I am not sure what is wrong, but I am not well".',
      ],
    },
    sources: ['account-04'],
  },
  {
    id: 'listening-through',
    title: 'Listening right through',
    body: {
      hurt: [
        'When you are heard, your body can let go a little. So you may ask for it: "Please listen for five minutes, and then tell me what you heard."',
        'When it is your turn to listen, you only take in what was said. You do not have to agree with it, and to understand a reason is not to excuse it. If it gets too much, stop.',
      ],
      broke: [
        'Put down what is in your hands. Let them finish. Count to three before you speak, since the most important part often comes after the pause.',
        'Then say back what you heard, in a sentence: "It was the lying to your face that hurt most. Is that right?" If there is more, listen on.',
        'Do not correct dates or defend yourself, even where you see it otherwise. There will be another time for your side.',
      ],
      both: [
        'Set a timer. One speaks for five minutes, and the other listens and says back what they heard. Then take a break before you swap.',
        'Do not answer the first hurt with the second one. Each gets a whole turn.',
      ],
      unsure: [
        'You can listen before you know what to think. "So for you it was like this. Did I get it?" is enough.',
        'If someone listens to you in this way, see how it feels. If you are shouted at or scared, you may leave. No listening is owed then.',
      ],
    },
    sources: ['safety-01'],
  },
  {
    id: 'letting-feelings-be-real',
    title: 'Letting a feeling be real',
    body: {
      hurt: [
        'What you feel is real, even when it changes by the hour or seems too big. It does not have to be proved first.',
        'Try it on yourself: "Of course I am angry. This mattered to me." You can let the other person have their shame or grief as well, without having to tend it.',
      ],
      broke: [
        'Give the feeling its name and its cause: "You are angry because I lied to you. That makes sense to me." Then be quiet.',
        'Leave out "at least", "but" and "look at it this way". You do not have to mend the feeling. Being there while it is there is the whole task.',
      ],
      both: [
        'Both can be true: you are hurt, and so are they. One feeling does not have to win.',
        'Say theirs aloud before you say yours: "I can see how sad you are." Then wait a moment.',
      ],
      unsure: [
        'A feeling is real even while the facts are unclear. It tells you that something matters. It does not yet tell you who did what.',
        'You can say to yourself or to them: "I can see that this is hard." That is enough.',
      ],
    },
    sources: ['safety-02'],
  },
  {
    id: 'reassuring-again',
    title: 'Reassuring, many times over',
    body: {
      hurt: [
        'It is all right to want to hear it again. Wounded trust forgets quickly. You can say how you like to hear it: a word, a hug, a short message at noon.',
        'Some worries quiet down only for an hour, however often you ask. For those, add something of your own: a slow breath, a walk, a friend. You may also not want comfort from this person at all.',
      ],
      broke: [
        'Give it before you are asked, in small amounts and often: "I am on my way, home at six." "I know Fridays are hard. I am here."',
        'Say what is true today. "I will never hurt you again" is more than anybody can vouch for. "I told you the truth today, and I will tomorrow" is something you can keep.',
        'When the same fear comes back, do not sigh. If they do not want comfort from you, give them room, kindly.',
      ],
      both: [
        'Ask each other: "What can I say that helps, when it gets hard?" The two answers may be quite different.',
        'Then say those words on a plain day too, before they are asked for.',
      ],
      unsure: [
        'You may wish for comfort, or be asked to give it. Offer only what is true. "I do not know yet, and I am not going anywhere tonight" can be enough, if it is true.',
        'You can give some of it to yourself: a hand on your chest, a slow breath, and "I do not have to solve this now".',
      ],
    },
    sources: ['safety-03'],
  },
];
