import { dayInWords } from '../dates/say.js';
import type { AgreementKind, AgreementState, Who } from '../agreements/agreement.js';
import type { AgreementSign } from '../agreements/warnings.js';

/** A text that ends as a sentence does, so that another can follow. */
const whole = (text: string): string => (/[\p{P}]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Words of agreements and boundaries: their list, their sheets and their commands. */
export const agreementWords = {
  title: 'Agreements and limits',
  lead: 'A limit is a line around oneself. An agreement takes two who are free to say no, and it can be changed by talking.',
  none: 'No agreement and no limit is written here yet.',
  noneHow: 'One that is small enough to be kept on a bad day is a good first one.',
  groups: { current: 'Now', asked: 'Asked for, not agreed', over: 'Over' },
  kind: {
    agreement: 'an agreement',
    limit: 'a limit of my own',
    offer: 'freely shown, for a time',
    wish: 'a wish, that can be declined',
  } satisfies Record<AgreementKind, string>,
  state: {
    asked: 'not agreed yet',
    waiting: 'begins later',
    holds: '',
    look: 'can be looked at again now',
    over: 'over',
    ended: 'ended',
  } satisfies Record<AgreementState, string>,
  added: (what: string): string => `Written down: ${what}`,
  changed: (what: string): string => `Changed: ${whole(what)} What held before is kept with it.`,
  same: 'Nothing was changed.',
  ended: 'It is ended. It stays in the list, and what it said stays with it.',
  goesOn: 'It goes on.',
  reviewSet: (day: string): string =>
    `What is shown for a time has a day on which it is looked at again. It is set to ${dayInWords(day)}, and you can change that.`,
  reviewSetToo: (day: string): string =>
    `It has a day on which you look at it again. It is set to ${dayInWords(day)}, and you can change that.`,
  until: (day: string): string => `until ${dayInWords(day)}`,
  review: (day: string): string => `to be looked at on ${dayInWords(day)}`,
  dayUnclear: (said: string): string =>
    `"${said}" was not understood as a day that is still to come. You could say "in four weeks" or "5 December".`,
  removed: 'It is taken out of the list. u brings it back.',
  back: 'It is as it was before.',
  nothingToUndo: 'There is nothing to bring back.',
  detail: {
    asked: {
      me: 'I asked for it.',
      them: 'The other person asked for it.',
      both: 'Both of us asked for it.',
    } satisfies Record<Who, string>,
    agreed: {
      me: 'I have said yes to it.',
      them: 'The other person has said yes to it.',
      both: 'Both of us have said yes, freely.',
    } satisfies Record<Who, string>,
    /** Where there is a warning sign in it nobody can tell from here that the yes was free. */
    bothAgreed: 'Both of us have said yes.',
    notAgreed: 'Nobody has said yes to it yet.',
    why: 'Why it matters',
    from: (day: string): string => `Since ${dayInWords(day)}.`,
    fromLater: (day: string): string => `From ${dayInWords(day)}.`,
    until: (day: string): string => `Until ${dayInWords(day)}.`,
    review: (day: string): string => `To be looked at again on ${dayInWords(day)}.`,
    noDay: 'No day is named on which it is looked at again.',
    ended: (day: string): string => `Ended on ${dayInWords(day)}.`,
    history: 'How it was before',
    was: (day: string, what: string): string => `Until ${dayInWords(day)}: ${what}`,
    free: 'It can end: either of you may say so, at any time.',
    wish: 'It can be asked for, and the other person may say no.',
  },
  keys: {
    change: 'change',
    end: 'end it',
    add: 'a new one',
    open: 'open',
    undo: 'bring back',
    remove: 'take out',
  },

  sheet: {
    title: 'An agreement, or a limit',
    changeTitle: 'Change what you wrote',
    what: 'What is it? Write it in one or two sentences.',
    whatHint:
      'Small enough to be kept on a bad day. "If there is shouting, I will leave the room." "We tell each other about money."',
    binds: 'Whom does it bind?',
    bindsOptions: {
      limit: 'Me: it says what I will do, or no longer go along with',
      agreement: 'Both of us',
      offer: 'Me, for a time: something I freely show or tell',
      wish: 'The other person',
    } satisfies Record<AgreementKind, string>,
    bindsSay: {
      limit: 'Then it is a limit of your own, and you can keep it without asking anyone.',
      agreement: 'Then it holds once both have said yes, and a no would have been all right too.',
      offer: 'Then it is one definite thing, for a time you both know. It can end when you say so.',
      wish: 'Then it is a rule for them, or a wish. The wish counts, and can be asked for; they may say no. To make it a limit, say what you will do.',
    } satisfies Record<AgreementKind, string>,
    asked: 'Who asked for it?',
    askedOptions: { me: 'I did', them: 'The other person', both: 'Both of us' } satisfies Record<Who, string>,
    agreed: 'Who has said yes to it so far?',
    agreedOptions: {
      both: 'Both of us, freely',
      me: 'I have',
      them: 'The other person has',
      nobody: 'Nobody yet',
      own: 'It is my own, and needs no yes',
      pressed: 'I said yes, but not freely',
    },
    pressedSay:
      'Then it is not an agreement yet, and you may take your yes back. If saying no would not be safe, there are people to talk to first.',
    why: 'Why does it matter to you?',
    whyHint: 'So that both of you remember what it was for. It can stay empty.',
    review: 'On which day will you look at it again?',
    reviewHint: 'In four weeks, for example. Something that is shown or told for a time wants such a day.',
    until: 'Does it end on a day?',
    untilHint: 'Leave it empty when it does not.',
  },

  change: {
    title: 'Change it by talking',
    about: (what: string): string => `"${what}"`,
    intro: 'An agreement can change when one of you asks and both say yes. What held before is kept.',
    introOwn: 'It is yours, and yours to change. What held before is kept.',
    what: 'How does it read now?',
    said: 'What was said about it?',
    saidHint: 'A sentence, so that you both remember. It can stay empty.',
    where: 'Where does the change stand?',
    options: {
      both: 'We talked, and both of us said yes',
      asked: 'I want to ask for it',
      own: 'It is my own, and needs no yes',
      pressed: 'I gave in, and did not really agree',
      end: 'It is to end',
    },
    say: {
      asked: 'Then what holds now goes on holding until both have said yes. Your wish is noted with it.',
      pressed:
        'Then it stays as it was here. A yes that could not have been a no does not count. There are people to talk to.',
      end: 'Ending it by talking is as good as keeping it.',
    },
    noted: 'Noted. What holds now goes on holding until both have said yes.',
    stays: 'It stays as it was. What you wrote is noted with it.',
  },

  signs: {
    title: 'One thing about this',
    lead: 'It is kept as you wrote it. This is said because it matters, and it is no judgement of either of you.',
    of: {
      passwords:
        'A password, or a look at private messages, can be offered freely and for a time. Where it is demanded, by either person, it is a warning sign. It seldom calms the fear behind it for long.',
      tracking:
        'Telling each other where you are can be offered for a while. Following where someone is, or having to report it, is a warning sign, whoever does it.',
      isolation:
        'Keeping someone from friends, family, work or going out is a warning sign. Both of you need people of your own, now more than ever.',
      punishment:
        'Something that is meant to hurt or shame when a thing goes wrong is a punishment, and it makes fear. A limit says what you will do to be safe and well, such as leaving the room.',
      money:
        "Taking over someone's money, or making them ask for it, is a warning sign. Looking at the figures together is something else, and both can offer that.",
      openness:
        'Openness does the most good when it is offered: one definite thing, until a day you both know. Either of you can end it.',
    } satisfies Record<AgreementSign, string>,
    them: 'The wish underneath it counts. You could ask yourself what you would like to be told without having to ask. That can be asked for, and the other person may say no.',
    rule: 'You wrote it as a limit of your own. As it reads, it says what the other person does or leaves, so it is a wish, and they may say no to it. Underneath there may be a line of yours, such as: "If it happens, I will…"',
    me: 'If this was asked of you, and a no would not feel safe, you owe it to nobody.',
    support:
      'There are people who know about this and talk it over with you, whichever side of it you are on. Ctrl+G opens the numbers, at any time.',
    supportCommand:
      'People who know about this talk it over with you, whichever side of it you are on: trust-repair support',
    danger:
      'Some of what you wrote sounds as if you may not be safe. You do not have to be sure of it to talk to someone.',
  },
} as const;
