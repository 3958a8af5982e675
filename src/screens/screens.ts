import type { KeyEvent } from '../ui/keys/decode.js';
import type { View } from '../ui/view/view.js';
import { questionScreen, type QuestionState } from './about/question.js';
import { builderScreen, type BuilderState } from './builder/builder.js';
import { calmScreen, type CalmState } from './calm/calm.js';
import type { ChooseState } from './journal/choices.js';
import { chooseScreen } from './journal/choose.js';
import { entryScreen, type EntryState } from './journal/entry.js';
import { journalScreen } from './journal/journal.js';
import type { JournalState } from './journal/list.js';
import { removedScreen, type RemovedState } from './journal/removed.js';
import { writingScreen } from './journal/write.js';
import type { WritingState } from './journal/writing.js';
import type { Context, Outcome, ScreenModule } from './module.js';
import { listScreen, type ListState } from './pages/list.js';
import { pagesScreen, type PagesState } from './pages/pages.js';
import { recordScreen, type RecordState } from './records/detail.js';
import { recordsScreen, type RecordsState } from './records/list.js';
import { elsewhereScreen, type ElsewhereState } from './step/elsewhere.js';
import type { StepState } from './step/state.js';
import { stepScreen } from './step/step.js';
import type { TogetherState } from './talk/state.js';
import { talkScreen, type TalkState } from './talk/talk.js';
import { togetherScreen } from './talk/together.js';
import { todayScreen, type TodayState } from './today/today.js';
import { unlockScreen, type UnlockState } from './unlock/unlock.js';
import { welcomeScreen, type WelcomeState } from './welcome/welcome.js';

/** The state of any screen. */
export type Screen =
  | WelcomeState
  | TodayState
  | StepState
  | ElsewhereState
  | ListState
  | PagesState
  | QuestionState
  | JournalState
  | EntryState
  | WritingState
  | BuilderState
  | ChooseState
  | RemovedState
  | RecordsState
  | RecordState
  | CalmState
  | TalkState
  | TogetherState
  | UnlockState;

const modules: { readonly [name in Screen['name']]: ScreenModule<never> } = {
  welcome: welcomeScreen as ScreenModule<never>,
  today: todayScreen as ScreenModule<never>,
  step: stepScreen as ScreenModule<never>,
  elsewhere: elsewhereScreen as ScreenModule<never>,
  list: listScreen as ScreenModule<never>,
  pages: pagesScreen as ScreenModule<never>,
  question: questionScreen as ScreenModule<never>,
  journal: journalScreen as ScreenModule<never>,
  entry: entryScreen as ScreenModule<never>,
  builder: builderScreen as ScreenModule<never>,
  writing: writingScreen as ScreenModule<never>,
  choose: chooseScreen as ScreenModule<never>,
  removed: removedScreen as ScreenModule<never>,
  records: recordsScreen as ScreenModule<never>,
  record: recordScreen as ScreenModule<never>,
  calm: calmScreen as ScreenModule<never>,
  talk: talkScreen as ScreenModule<never>,
  together: togetherScreen as ScreenModule<never>,
  unlock: unlockScreen as ScreenModule<never>,
};

/** The machine of a screen: the table above pairs each name with its own, so the state always fits. */
const moduleOf = (screen: Screen): ScreenModule<Screen> => modules[screen.name];

export const viewOf = (screen: Screen, context: Context): View => moduleOf(screen).view(screen, context);
export const keyOn = (screen: Screen, event: KeyEvent, context: Context): Outcome<Screen> =>
  moduleOf(screen).onKey(screen, event, context);
export const isWriting = (screen: Screen): boolean => moduleOf(screen).writing?.(screen) ?? false;
