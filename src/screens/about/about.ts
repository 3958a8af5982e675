import { dayInWords, distanceInWords } from '../../dates/say.js';
import { causes } from '../../guide/library/causes.js';
import { welcomeWords as words } from '../../messages/welcome.js';
import { countries } from '../../support/lines.js';
import type { World } from '../../session/world.js';
import { createList, type ListItem, type ListState } from '../pages/list.js';

/** What someone said about themselves, a line each, to be changed. `guessed` is the country the machine's settings point to. */
export function createAbout(world: World, guessed: string | undefined): ListState {
  const { profile } = world;
  const country = (code: string | undefined): string | undefined => countries.find((one) => one.code === code)?.name;
  const guess = country(guessed);
  const rows: readonly (readonly [string, string, ListItem['intent']])[] = [
    [
      words.rows.side,
      profile.side === undefined ? words.notSaid : words.sides[profile.side],
      { do: 'question', question: 'side' },
    ],
    [
      words.rows.causes,
      profile.causes.length === 0
        ? words.notSaid
        : profile.causes.map((id) => causes.find((cause) => cause.id === id)?.title ?? id).join(', '),
      { do: 'question', question: 'causes' },
    ],
    [
      words.rows.since,
      profile.since === undefined
        ? words.notSaid
        : `${dayInWords(profile.since)}, ${distanceInWords(profile.since, world.today)}`,
      { do: 'question', question: 'since' },
    ],
    [words.rows.with, words.withs[profile.with], { do: 'question', question: 'with' }],
    [words.rows.name, profile.name ?? words.notSaid, { do: 'question', question: 'name' }],
    [
      words.country,
      country(profile.country) ?? (guess === undefined ? words.notSaid : words.countryGuess(guess)),
      { do: 'question', question: 'country' },
    ],
    // Shown only to those who work together: for everyone else there is nothing to switch.
    ...(profile.with === 'together'
      ? ([
          [words.parts, profile.joint ? words.partsOn : words.partsOff, { do: 'question', question: 'joint' }],
        ] as const)
      : []),
  ];
  const items = rows.map(([label, value, intent]): ListItem => ({ label: `${label}: ${value}`, intent }));
  return createList({ list: 'about', title: words.aboutMe, lead: words.changeHint, items, opens: words.changeIt });
}
