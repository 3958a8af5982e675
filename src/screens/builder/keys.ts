/** What keys do to something that is being put together. */
import { wordingOf } from '../../builders/kinds.js';
import type { Understood } from '../../dates/understand.js';
import { sayUnderstood } from '../../pages/day.js';
import { readDay, riskIn, riskToOffer } from '../../session/readers.js';
import { cleanText } from '../../text/clean.js';
import { editorText } from '../../ui/editor/editor.js';
import { fieldKey, fieldWriting } from '../../ui/fields/any.js';
import { createDate, understoodOf, type DateState } from '../../ui/fields/date.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { keyName } from '../../ui/keys/names.js';
import { meaningOf } from '../../ui/keys/table.js';
import { fieldHeight } from '../../ui/view/question.js';
import { lastScroll, roomIn } from '../../ui/view/view.js';
import type { Intent } from '../intents.js';
import type { Context } from '../module.js';
import { begunWith, chosenByHand, onDay, onPage, otherWay, withField, type Building } from './building.js';
import { canBeSaid, pageAfter, pageBefore } from './pages.js';
import { buildingView, questionOf } from './view.js';

/** What a key did: what is put together as it is now, and whether the person is done with it or wants out. */
export interface Built {
  readonly building: Building;
  /** Done with it, back before its first page, or away from it for now. */
  readonly does?: 'done' | 'before' | 'leave';
  readonly intents?: readonly Intent[];
  /** Done with it, to be said on this local day. */
  readonly day?: string;
}

/** True while letters are text and not commands. */
export const buildingWriting = ({ field, said }: Building): boolean =>
  said === undefined && field !== undefined && fieldWriting(field);

/** On to the next page; support is offered once where danger is heard in what was written. */
function goOn(building: Building): Built {
  const { field, page } = building;
  const text = field?.kind === 'text' ? editorText(field.state) : '';
  const quiet = building.said !== undefined || text.trim() === '';
  const risk = quiet ? undefined : riskToOffer(riskIn(text), building.offered);
  if (risk !== undefined)
    return { building: { ...building, said: risk, offered: [...building.offered, risk], scroll: 0 } };
  const next = pageAfter(building);
  if (next === undefined) return { building, does: 'done' };
  return { building: onPage(page === 'whole' ? chosenByHand(building) : building, next) };
}

function goBack(building: Building): Built {
  if (building.said !== undefined) return { building: { ...building, said: undefined } };
  const before = pageBefore(building);
  if (before === undefined) return { building, does: 'before' };
  return { building: onPage(building.page === 'whole' ? chosenByHand(building) : building, before) };
}

function scrolled(building: Building, by: number, context: Context): Built {
  const last = lastScroll(buildingView(building, context).body, roomIn(context.size));
  return { building: { ...building, scroll: Math.min(last, Math.max(0, building.scroll + by)) } };
}

/** Asks on which day it is to be said. */
function askDay(building: Building, { world }: Context): Built {
  const read = (said: string): Understood => readDay(said, world.now, 'future');
  const say = (understood: Understood): string => sayUnderstood(understood, world.today, 'future');
  return { building: onDay(building, { kind: 'date', state: createDate(read, say) }) };
}

/** On from the day that was named: without one there is nothing to keep by it. */
function onward(building: Building, state: DateState): Built {
  const understood = understoodOf(state);
  if (understood === undefined) return { building: onPage(building, 'read') };
  return understood.kind === 'day' ? { building, does: 'done', day: understood.day } : { building };
}

/** Keys on a page that is only read: all of it, practising, and where support is offered. */
function onReading(building: Building, event: KeyEvent, context: Context): Built {
  const name = keyName(event);
  const { page, said, made } = building;
  if (said !== undefined && name === 's')
    return { building, intents: [{ do: 'open-support', first: said === 'self' ? 'crisis' : 'abuse' }] };
  const reads = said === undefined && page === 'read';
  const meaning = meaningOf(name, false);
  if (said === undefined && page === 'practise') {
    if (meaning === 'back' || meaning === 'previous' || meaning === 'open' || meaning === 'next')
      return { building: onPage(building, 'read') };
    if (meaning === 'toggle') return { building: { ...building, hidden: !building.hidden } };
  }
  if (reads && name === 'p' && made.kind === 'statement' && wordingOf(made) !== '')
    return { building: onPage(building, 'practise') };
  if (reads && name === 'e') return { building: onPage(building, 'whole') };
  const rows = Math.max(1, roomIn(context.size).height - 1);
  switch (meaning) {
    case 'open':
    case 'next':
      return goOn(building);
    case 'previous':
      return goBack(building);
    case 'copy':
      return reads && wordingOf(made) !== ''
        ? { building, intents: [{ do: 'copy', text: cleanText(wordingOf(made)) }] }
        : { building };
    case 'thisDay':
      return reads && canBeSaid(building) ? askDay(building, context) : { building };
    case 'right':
    case 'left':
      return reads ? { building: otherWay(building, meaning === 'right' ? 1 : -1) } : { building };
    case 'back':
      return said === undefined ? { building, does: 'leave' } : goBack(building);
    case 'down':
      return scrolled(building, 1, context);
    case 'up':
      return scrolled(building, -1, context);
    case 'pageDown':
    case 'toggle':
      return scrolled(building, rows, context);
    case 'pageUp':
      return scrolled(building, -rows, context);
    case 'keys':
      return { building, intents: [{ do: 'open', screen: 'keys' }] };
    default:
      return { building };
  }
}

/** The first draft, and back to the pieces. */
const toRaw = (building: Building): Built =>
  building.page === 'raw' ? goOn(building) : { building: onPage(building, 'raw') };

/** Begins in the way that is marked. */
function begin(building: Building, choice: string): Built {
  if (choice === 'beside' && building.earlier !== undefined)
    return { building, intents: [{ do: 'versions', of: building.earlier.of }] };
  return { building: begunWith(building, choice) };
}

/** What a key does. */
export function buildingKey(building: Building, event: KeyEvent, context: Context): Built {
  const { field } = building;
  if (field === undefined || building.said !== undefined) return onReading(building, event, context);
  const name = keyName(event);
  const meaning = meaningOf(name, fieldWriting(field));
  // In a step what is asked can be left out, as everywhere.
  if (meaning === 'next' && building.page === 'begin' && building.asked !== undefined)
    return { building, does: 'done' };
  if (meaning === 'next' && field.kind === 'choice')
    return begin(building, field.state.options[field.state.at]?.id ?? '');
  if (building.page === 'day' && field.kind === 'date') {
    if (meaning === 'next') return onward(building, field.state);
    if (meaning === 'back') return goBack(building);
  }
  if (meaning === 'next') return goOn(building);
  if (meaning === 'previous') return goBack(building);
  if (meaning === 'back') return { building, does: 'leave' };
  if (meaning === 'external' && field.kind === 'text') return { building, intents: [{ do: 'external' }] };
  if (meaning === 'another' && building.page !== 'begin' && building.page !== 'whole') return toRaw(building);
  const room = roomIn(context.size);
  const height = fieldHeight(questionOf(building, context), room.width, room.height);
  const result = fieldKey(field, event, room.width, height);
  if (result === undefined)
    return meaning === 'keys' ? { building, intents: [{ do: 'open', screen: 'keys' }] } : { building };
  const next = withField(building, result.field);
  if (!result.done) return { building: next };
  if (result.field.kind === 'date') return onward(next, result.field.state);
  return result.field.kind === 'choice' ? begin(next, result.field.state.chosen ?? '') : goOn(next);
}
