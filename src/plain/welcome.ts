import { causes } from '../guide/library/causes.js';
import type { CauseId, Prompt } from '../guide/schema.js';
import { plainWords } from '../messages/plain.js';
import { supportWords } from '../messages/support.js';
import { welcomeWords as words } from '../messages/welcome.js';
import {
  aboutFrom as saidBefore,
  profileFrom,
  isSafety,
  supportFirst,
  welcomePages,
  type AboutAnswers,
  type AboutQuestion,
  type SafetyAnswer,
  type SafetyAnswers,
} from '../profile/questions.js';
import { heading, paragraphs, text, type Block } from '../ui/view/block.js';
import { howToAnswer, readAnswer } from './answer.js';
import { optionsOf } from '../pages/asked.js';
import { tidyName } from '../profile/name.js';
import type { Talk } from './talk.js';

/** The questions of the first run in the form of prompts, so that lines are read as everywhere. */
function asPrompt(page: keyof typeof words.questions): Prompt {
  const { ask } = words.questions[page];
  const options = optionsOf(page);
  if (page === 'causes') return { id: page, kind: 'checklist', ask, options };
  if (page === 'since') return { id: page, kind: 'date', ask, range: 'past' };
  return options.length === 0 ? { id: page, kind: 'text', ask } : { id: page, kind: 'choice', ask, options };
}

/** How a question is to be answered; its own hint says it already for a name and a day. */
function howToSay(prompt: Prompt): Block[] {
  if (prompt.kind === 'text' || prompt.kind === 'date') return [];
  // The causes decide which words are shown, so that words of one's own would be of no use here.
  return prompt.kind === 'checklist'
    ? [...howToAnswer(prompt, 'unsure').slice(0, -1), text(plainWords.causesHint)]
    : howToAnswer(prompt, 'unsure');
}

const isCause = (id: string): id is CauseId => causes.some((cause) => cause.id === id);

/** What a line answers to a question about the person. */
function aboutFrom(page: AboutQuestion, value: unknown): AboutAnswers {
  if (page === 'causes') return { causes: (value as string[]).filter(isCause) };
  if (page === 'name') return { name: tidyName(String(value)) };
  return { [page]: value };
}

/** The first questions, line by line. False when the person left before their end; then nothing is kept, and they are asked again. */
export async function plainWelcome(talk: Talk): Promise<boolean> {
  talk.say(heading(words.title), ...paragraphs([words.welcome[0], ...plainWords.welcome]));
  let safety: SafetyAnswers = {};
  // Asked again, an empty line leaves what was said before.
  const before = talk.world.profile;
  let about: AboutAnswers = saidBefore(before);
  let at = 1;
  for (;;) {
    const page = welcomePages(safety)[at];
    if (page === undefined) break;
    if (page === 'welcome' || page === 'after') {
      if (page === 'after') {
        talk.say(...paragraphs(supportWords.afterYes));
        talk.support(supportFirst(safety));
      }
      at += 1;
      continue;
    }
    const prompt = asPrompt(page);
    const { ask, hint } = words.questions[page];
    talk.say(...(isSafety(page) ? [text(words.alone)] : []), heading(ask), text(hint), ...howToSay(prompt));
    const reply = await talk.ask();
    if (reply.kind === 'end') return false;
    if (reply.kind === 'back') {
      at = Math.max(1, at - 1 - (welcomePages(safety)[at - 1] === 'after' ? 1 : 0));
      continue;
    }
    if (reply.kind === 'line') {
      const read = readAnswer(prompt, reply.line, 'unsure', talk.world.now, talk.world.today);
      if (page === 'causes' && 'value' in read && !(read.value as string[]).every(isCause)) {
        talk.say(text(plainWords.causesHint));
        continue;
      }
      if ('unclear' in read) {
        talk.say(text(read.unclear));
        continue;
      }
      if (read.note !== undefined) talk.say(text(read.note));
      if (isSafety(page)) safety = { ...safety, [page]: read.value as SafetyAnswer };
      else {
        about = { ...about, ...aboutFrom(page, read.value) };
        talk.session.sayAbout(about);
      }
    }
    at += 1;
  }
  const profile = profileFrom(safety, about);
  const unasked = Object.keys(safety).length === 0;
  talk.session.welcome(unasked && before.welcomed ? { ...profile, joint: before.joint } : profile);
  talk.say(text(words.ready));
  return true;
}
