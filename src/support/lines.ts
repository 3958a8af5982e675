/** A phone line, a text line or a site that helps. */
export interface Line {
  readonly name: string;
  /** 'abuse' for violence and control at home; 'crisis' for despair and thoughts of suicide. */
  readonly kind: 'abuse' | 'crisis';
  /** How to reach it, as one would say it. */
  readonly reach: string;
  /** The site that says so. */
  readonly source: string;
  /** The month it was last checked, `yyyy-mm`. */
  readonly checked: string;
}

/** The lines of one country. */
export interface Country {
  /** ISO 3166. */
  readonly code: string;
  readonly name: string;
  /** The emergency number. */
  readonly emergency: string;
  readonly lines: readonly Line[];
}

const checked = '2026-10';
const abuse = (name: string, reach: string, source: string): Line => ({ name, kind: 'abuse', reach, source, checked });
const crisis = (name: string, reach: string, source: string): Line => ({
  name,
  kind: 'crisis',
  reach,
  source,
  checked,
});

/**
 * Only lines that were confirmed. To change one: look it up on its own site, change it here, and set the month it was checked.
 */
export const countries: readonly Country[] = [
  {
    code: 'US',
    name: 'United States',
    emergency: '911',
    lines: [
      abuse('National Domestic Violence Hotline', 'call 1-800-799-7233, or text START to 88788', 'thehotline.org'),
      crisis('988 Suicide and Crisis Lifeline', 'call or text 988', '988lifeline.org'),
    ],
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    emergency: '999',
    lines: [
      abuse('National Domestic Abuse Helpline', 'call 0808 2000 247', 'nationaldahelpline.org.uk'),
      abuse('Scotland: Domestic Abuse and Forced Marriage Helpline', 'call 0800 027 1234', 'sdafmh.org.uk'),
      abuse('Wales: Live Fear Free', 'call 0808 80 10 800', 'gov.wales/live-fear-free'),
      abuse('Northern Ireland: Domestic and Sexual Abuse Helpline', 'call 0808 802 1414', 'dsahelpline.org'),
      crisis('Samaritans', 'call 116 123', 'samaritans.org'),
      crisis('Shout', 'text SHOUT to 85258', 'giveusashout.org'),
    ],
  },
  {
    code: 'CA',
    name: 'Canada',
    emergency: '911',
    lines: [
      abuse('Shelters and their lines, by place', 'see sheltersafe.ca', 'sheltersafe.ca'),
      crisis('9-8-8 Suicide Crisis Helpline', 'call or text 988', '988.ca'),
    ],
  },
  {
    code: 'AU',
    name: 'Australia',
    emergency: '000',
    lines: [
      abuse('1800RESPECT', 'call 1800 737 732', '1800respect.org.au'),
      crisis('Lifeline', 'call 13 11 14', 'lifeline.org.au'),
    ],
  },
  {
    code: 'IE',
    name: 'Ireland',
    emergency: '112 or 999',
    lines: [
      abuse("Women's Aid", 'call 1800 341 900', 'womensaid.ie'),
      abuse("Men's Aid", 'call 01 554 3811', 'mensaid.ie'),
      crisis('Samaritans', 'call 116 123', 'samaritans.org'),
    ],
  },
  {
    code: 'NZ',
    name: 'New Zealand',
    emergency: '111',
    lines: [
      abuse("Women's Refuge", 'call 0800 733 843', 'womensrefuge.org.nz'),
      crisis('1737, need to talk?', 'call or text 1737', '1737.org.nz'),
    ],
  },
  { code: 'DE', name: 'Germany', emergency: '112', lines: [abuse('Hilfetelefon', 'call 116 016', 'hilfetelefon.de')] },
  {
    code: 'FR',
    name: 'France',
    emergency: '112',
    lines: [abuse('Violences Femmes Info', 'call 3919', 'solidaritefemmes.org')],
  },
  { code: 'IT', name: 'Italy', emergency: '112', lines: [abuse('Antiviolenza e stalking', 'call 1522', '1522.eu')] },
  {
    code: 'ES',
    name: 'Spain',
    emergency: '112',
    lines: [abuse('Servicio 016', 'call 016', 'violenciagenero.igualdad.gob.es')],
  },
];

/** For every other country: lists lines by country. */
export const directory: Line = {
  name: 'Find a Helpline',
  kind: 'crisis',
  reach: 'see findahelpline.com, which lists lines for most countries',
  source: 'findahelpline.com',
  checked,
};

/** True when a line was last checked more than a year before `today` (`yyyy-mm-dd`). */
export function isStale(line: Line, today: string): boolean {
  const [year = 0, month = 0] = line.checked.split('-').map(Number);
  return today.slice(0, 7) > `${year + 1}-${String(month).padStart(2, '0')}`;
}

const zones: readonly (readonly [RegExp, string])[] = [
  [/^Europe\/(?:London|Belfast)$/u, 'GB'],
  [/^Europe\/Dublin$/u, 'IE'],
  [/^Europe\/(?:Berlin|Busingen)$/u, 'DE'],
  [/^Europe\/Paris$/u, 'FR'],
  [/^Europe\/Rome$/u, 'IT'],
  [/^(?:Europe\/Madrid|Atlantic\/Canary|Africa\/Ceuta)$/u, 'ES'],
  [/^Australia\//u, 'AU'],
  [/^Pacific\/(?:Auckland|Chatham)$/u, 'NZ'],
  [/^America\/(?:Toronto|Vancouver|Montreal|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton|Whitehorse)$/u, 'CA'],
  [
    /^(?:America\/(?:New_York|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Detroit|Boise|Juneau|Nome|Sitka|Adak|Menominee|Indiana\/.*|Kentucky\/.*)|Pacific\/Honolulu)$/u,
    'US',
  ],
];

/** A guess at the country, from the locale (such as `en_GB.UTF-8`) and else the time zone; undefined when neither tells. It only decides what comes first. */
export function guessCountry(locale: string | undefined, zone: string | undefined): string | undefined {
  const region = /^[a-z]{2,3}[_-]([A-Z]{2})/u.exec(locale ?? '')?.[1];
  const zoned = zones.find(([pattern]) => pattern.test(zone ?? ''))?.[1];
  // en_US is what machines everywhere are set to: there the time zone knows better.
  if (region === 'US') return zone === undefined || zone === '' ? 'US' : zoned;
  return countries.some(({ code }) => code === region) ? region : zoned;
}

/** A country by its code, its name or a part of it ('uk', 'scot', 'germany'). */
export function findCountry(said: string): Country | undefined {
  const wanted = said.trim().toLowerCase();
  const others: Record<string, string> = {
    uk: 'GB',
    usa: 'US',
    america: 'US',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    britain: 'GB',
  };
  const other =
    others[wanted] ??
    (wanted.length < 3 ? undefined : Object.entries(others).find(([name]) => name.startsWith(wanted))?.[1]);
  const code = other ?? wanted.toUpperCase();
  return (
    countries.find((country) => country.code === code) ??
    (wanted.length < 3 ? undefined : countries.find((country) => country.name.toLowerCase().startsWith(wanted)))
  );
}
