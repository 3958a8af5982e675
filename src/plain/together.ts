/** Two people at one keyboard, in lines. */
import type { ExitCode } from '../errors.js';
import { alonePage } from '../messages/talks.js';
import { togetherWords as words } from '../messages/together.js';
import { clockOf } from '../screens/talk/view.js';
import { nameOf } from '../screens/talk/state.js';
import type { openSession } from '../session/open.js';
import { tellsOfDanger } from '../session/readers.js';
import { cleanText } from '../text/clean.js';
import { after, newTogether, pauseLeft, type Together } from '../talks/together.js';
import { mayTalkTogether } from '../talks/offered.js';
import { usualWord } from '../talks/talk.js';
import { gap, heading, item, paragraphs, text } from '../ui/view/block.js';
import { inLines } from './run.js';
import { plainStep } from './step.js';
import type { Talk } from './talk.js';
import { choose, clockBlock, line, named, sayTime, type Turn } from './two.js';

const minute = 60_000;
const { plain } = words;

/** `talk together` in the lines of this process. */
export const startTogether = (opened: ReturnType<typeof openSession>): Promise<ExitCode> =>
  inLines(opened, plainTogether);

/** The whole talk. Where it is not offered: what one person can do, and no reason. */
export async function plainTogether(talk: Talk): Promise<void> {
  if (!mayTalkTogether(talk.world, tellsOfDanger)) {
    const commands = alonePage.commands.map(([command, does]) => item(`${command}: ${does}`));
    talk.say(heading(alonePage.title), gap, text(alonePage.words[0]), gap, ...commands);
    return;
  }
  talk.say(heading(words.title), gap, text(words.intro));
  let together = newTogether(usualWord);
  for (;;) {
    const turn = await stages[together.stage](talk, together);
    if (turn === 'end') return;
    if (turn === 'write') {
      const found = talk.session.stepOrSheet('talk:held');
      if (found !== undefined) await plainStep(talk, found.step, false, found.answers);
      return;
    }
    together = after(together, turn, talk.session.now().getTime());
  }
}

const stages: { readonly [stage in Together['stage']]: (talk: Talk, together: Together) => Promise<Turn> } = {
  async names(talk) {
    const said: string[] = [];
    const asks = [
      [words.first, words.nameHint],
      [words.second, words.nameHint],
      [words.askWord, words.wordHint(usualWord)],
    ] as const;
    for (const [ask, hint] of asks) {
      talk.say(heading(ask), text(hint));
      const reply = await talk.ask();
      if (reply.kind === 'end') return 'end';
      said.push(reply.kind === 'line' ? cleanText(reply.line).trim() : '');
    }
    const [first = '', second = '', word = ''] = said;
    return { do: 'named', names: [first, second], word: word === '' ? usualWord : word };
  },
  async rules(talk, together) {
    talk.say(
      heading(words.rulesTitle),
      text(words.rulesLead),
      ...words.rules(together.word).map((rule) => item(rule)),
      gap,
      text(words.length(together.minutes)),
      text(plain.pauseHint(together.word)),
      text(plain.pressReady),
    );
    const said = await line(talk, together);
    return said === undefined ? 'end' : { do: 'ready' };
  },
  first: (talk, together) =>
    choose(
      talk,
      together,
      [heading(words.askFirst), text(words.firstHint)],
      ([0, 1] as const).map((who) => [words.named(nameOf(together, who)), { do: 'begin', who }] as const),
    ),
  async speak(talk, together) {
    const { speaker, listener } = named(together);
    const tips = together.further ? words.missingTips(listener) : words.speakTips(listener);
    talk.say(
      heading(together.further ? words.missing(speaker) : words.speaks(speaker)),
      ...tips.map((tip) => text(tip)),
      clockBlock(talk, together),
      text(plain.pressDone),
    );
    const said = await line(talk, together);
    if (said === undefined) return 'end';
    if (said === 'pause') return { do: 'pause' };
    sayTime(talk, together);
    return { do: 'spoken' };
  },
  async back(talk, together) {
    const { speaker, listener } = named(together);
    talk.say(
      heading(together.further ? words.saysBackAgain(listener) : words.saysBack(listener)),
      text(words.backTips(speaker)[0] ?? ''),
      text(plain.pressBack),
    );
    const said = await line(talk, together);
    if (said === undefined) return 'end';
    return said === 'pause' ? { do: 'pause' } : { do: 'said-back', words: said };
  },
  check: (talk, together) =>
    choose(
      talk,
      together,
      [heading(words.wasIt(named(together).speaker))],
      (['yes', 'missing', 'again'] as const).map(
        (answer) => [words.answers[answer], { do: 'was-it', answer }] as const,
      ),
    ),
  turn: (talk, together) =>
    choose(
      talk,
      together,
      [
        heading(words.next),
        ...([0, 1] as const).map((seat) => text(words.turns(words.named(nameOf(together, seat)), together.had[seat]))),
      ],
      [
        [words.passTo(named(together).listener), { do: 'next', who: 'other' }],
        [words.sameAgain(named(together).speaker), { do: 'next', who: 'same' }],
        [words.endToday, { do: 'end' }],
      ],
    ),
  async pause(talk, together) {
    const now = talk.session.now().getTime();
    const left = Math.ceil((pauseLeft(together, now) ?? 0) / minute);
    talk.say(
      heading(words.pauseUntil(clockOf(together.pause?.until ?? now))),
      text(left === 0 ? words.pauseOver : words.pauseLeft(left)),
      gap,
      ...paragraphs(words.pauseTips),
      gap,
      text(plain.pressReturn),
    );
    const said = await line(talk, together);
    if (said === undefined) return 'end';
    if (said === 'pause') return { do: 'pause' };
    if (said.toLowerCase() === 'more') return { do: 'longer' };
    return said.toLowerCase() === 'end' ? { do: 'end' } : { do: 'return' };
  },
  end: (talk, together) =>
    choose(
      talk,
      together,
      [heading(words.endTitle), ...words.endTips.map((tip) => text(tip)), gap],
      [
        [words.writeDown, 'write'],
        ...(together.before === undefined ? [] : [[words.goOn, { do: 'on' }] as const]),
        [words.leave, 'end'],
      ],
    ),
};
