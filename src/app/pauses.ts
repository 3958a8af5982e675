/** What the app does by itself once no key has come for a while. */
import { wordingOf } from '../builders/kinds.js';
import type { Building } from '../screens/builder/building.js';
import { heardOut, wantsHearing } from '../screens/builder/hearing.js';
import { secondsFor } from '../screens/builder/practice.js';
import type { Screen } from '../screens/screens.js';

/** The coach speaks so many milliseconds after the last key, and is silent while somebody types. */
const hearAfter = 600;
/** Where nothing is typed it need not wait: only the page comes first. */
const readAfter = 30;

const buildingOn = (screen: Screen): Building | undefined =>
  screen.name === 'builder' || screen.name === 'step' ? screen.building : undefined;

const withBuilding = (screen: Screen, building: Building): Screen =>
  screen.name === 'builder' || screen.name === 'step' ? { ...screen, building } : screen;

/** In how many milliseconds without a key something is to be done on a screen; undefined when nothing is. */
export function dueOn(screen: Screen): number | undefined {
  const building = buildingOn(screen);
  if (building === undefined || building.said !== undefined) return undefined;
  if (building.page === 'practise') return building.hidden ? undefined : 1000 * secondsFor(wordingOf(building.made));
  if (!wantsHearing(building)) return undefined;
  return building.field?.kind === 'text' ? hearAfter : readAfter;
}

/** The screen after that. */
export function passedOn(screen: Screen): Screen {
  const building = buildingOn(screen);
  if (building === undefined || dueOn(screen) === undefined) return screen;
  const next = building.page === 'practise' ? { ...building, hidden: true } : heardOut(building);
  return withBuilding(screen, next);
}
