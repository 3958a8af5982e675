/** What the app does by itself once no key has come for a while. */
import { wordingOf } from '../builders/kinds.js';
import type { Building } from '../screens/builder/building.js';
import { heardOut, wantsHearing } from '../screens/builder/hearing.js';
import { secondsFor } from '../screens/builder/practice.js';
import { breathed, breathes } from '../screens/calm/calm.js';
import type { Screen } from '../screens/screens.js';
import { at, togetherDue } from '../screens/talk/state.js';

/** The coach speaks so many milliseconds after the last key, and is silent while somebody types. */
const hearAfter = 600;
/** Where nothing is typed it need not wait: only the page comes first. */
const readAfter = 30;
/** The breath of the calm card is drawn so often, in milliseconds. */
const breathEvery = 1000;

const buildingOn = (screen: Screen): Building | undefined =>
  screen.name === 'builder' || screen.name === 'step' ? screen.building : undefined;

const withBuilding = (screen: Screen, building: Building): Screen =>
  screen.name === 'builder' || screen.name === 'step' ? { ...screen, building } : screen;

function dueWhile(building: Building): number | undefined {
  if (building.said !== undefined) return undefined;
  if (building.page === 'practise') return building.hidden ? undefined : 1000 * secondsFor(wordingOf(building.made));
  if (!wantsHearing(building)) return undefined;
  return building.field?.kind === 'text' ? hearAfter : readAfter;
}

/** In how many milliseconds without a key something is to be done on a screen; undefined when nothing is. */
export function dueOn(screen: Screen): number | undefined {
  if (screen.name === 'calm') return breathes(screen) ? breathEvery : undefined;
  if (screen.name === 'together') return togetherDue(screen);
  const building = buildingOn(screen);
  return building && dueWhile(building);
}

/** The screen after that, at a moment. */
export function passedOn(screen: Screen, now: Date): Screen {
  if (dueOn(screen) === undefined) return screen;
  if (screen.name === 'calm') return breathed(screen);
  if (screen.name === 'together') return at(screen, now);
  const building = buildingOn(screen);
  if (building === undefined) return screen;
  const next = building.page === 'practise' ? { ...building, hidden: true } : heardOut(building);
  return withBuilding(screen, next);
}
