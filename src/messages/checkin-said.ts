/** What is said back after a check-in. Everything said is what the answers show, and no more. */
import type { DimensionId } from '../checkin/series.js';
import type { WeekFactor } from '../checkin/together.js';
import type { FeelingFamilyId } from '../guide/feelings.js';
import type { BandId } from '../guide/schema.js';
import { dimensionWords } from './checkin.js';

const nameOf = (id: DimensionId): string => dimensionWords[id].name;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => small[count] ?? String(count);
const eachOf = (count: number, of: number): string => (count === of ? 'each' : inWords(count));
/** One place after the point, and none where it is a whole number. */
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

interface Moved {
  readonly dimension: DimensionId;
  readonly from: number;
  readonly to: number;
}
const moved = ({ dimension, from, to }: Moved): string => `${nameOf(dimension)} (${from} to ${to})`;

const factorWords: Readonly<Record<WeekFactor, { readonly with: string; readonly without: string }>> = {
  'promise-kept': { with: 'with a kept promise', without: 'in which none that was due was kept' },
  'promises-all-kept': { with: 'in which every promise due was kept', without: 'in which one or more was not' },
  'agreements-all-kept': { with: 'in which every agreement was kept', without: 'in which one or more was not' },
  'plan-done': { with: 'in which the small thing you planned happened', without: 'in which it did not' },
};

const familyWords: Readonly<Record<FeelingFamilyId, string>> = {
  sad: 'sadness',
  hurt: 'hurt',
  angry: 'anger',
  afraid: 'fear',
  ashamed: 'shame or guilt',
  lonely: 'loneliness',
  confused: 'confusion',
  numb: 'numbness or tiredness',
  calm: 'calm',
  hopeful: 'hope or warmth',
};

export const saidWords = {
  nameOf,
  familyOf: (family: FeelingFamilyId): string => familyWords[family],
  nothing: 'Nothing was answered, so nothing is kept. You can come back to it any time.',
  daily: {
    title: 'Today, beside the days before',
    titleThen: 'That day, beside the days before it',
    kept: 'Your check-in is kept.',
    changed: 'Your check-in is changed, and kept.',
    before: (from: number, to: number, when: string): string =>
      from === to ? `${to} out of 10, as ${when}.` : `${to} out of 10; ${when}, ${from}.`,
    yesterday: 'yesterday',
    daysAgo: (count: number): string => `${inWords(count)} days before`,
    dayBefore: 'the day before',
    weeks: (now: number, before: number, counts: readonly [number, number]): string =>
      `Over the last seven days your answers were ${rounded(now)} on average (${counts[0]} check-ins), and in the seven before ${rounded(before)} (${counts[1]}).`,
    recurring: (family: FeelingFamilyId, days: number, of: number): string =>
      `${capital(familyWords[family])} was there on ${eachOf(days, of)} of your last ${inWords(of)} check-ins.`,
    heavy:
      'That is a great deal for one day. You do not have to do anything with it tonight. Support is there at any hour.',
    together: (
      family: FeelingFamilyId,
      by: number,
      counts: { readonly with: number; readonly without: number },
    ): string =>
      `On days with ${familyWords[family]}, your answer about trust was ${rounded(Math.abs(by))} ${by > 0 ? 'higher' : 'lower'} on average (${counts.with} days, and ${counts.without} without). The two went together. That does not say which led to which.`,
  },
  weekly: {
    title: 'This week, beside the weeks before',
    titleThen: 'That week, beside the weeks before it',
    kept: 'Your week is kept.',
    changed: 'Your week is changed, and kept.',
    first: 'There is no earlier week to lay beside this one yet. From the next time on, both will stand side by side.',
    apart: (count: number): string =>
      `You last looked ${inWords(count)} weeks before. What was between is a gap, and no fault.`,
    rose: (all: readonly Moved[]): string => `Higher than last time: ${list(all.map(moved))}.`,
    fell: (all: readonly Moved[]): string => `Lower than last time: ${list(all.map(moved))}.`,
    same: (all: readonly DimensionId[]): string => `As last time: ${list(all.map(nameOf))}.`,
    allSame: 'Every answer is as it was last time. A quiet week can look like that, and so can a hard one.',
    run: (way: 'up' | 'down', { dimension, from, to }: Moved, since: string): string =>
      way === 'up'
        ? `${capital(nameOf(dimension))} has risen from ${from} to ${to} since the week of ${since}, and never fell in between.`
        : `${capital(nameOf(dimension))} has fallen from ${from} to ${to} since the week of ${since}, and never rose in between.`,
    shift: (dimension: DimensionId, from: number, to: number): string =>
      `Your last four answers about ${nameOf(dimension)} are ${to > from ? 'higher' : 'lower'} on average than the four before: ${rounded(from)} then, ${rounded(to)} now.`,
    together: (
      factor: WeekFactor,
      dimension: DimensionId,
      by: number,
      counts: { readonly with: number; readonly without: number },
    ): string =>
      `Weeks ${factorWords[factor].with}: ${nameOf(dimension)} ${rounded(Math.abs(by))} ${by > 0 ? 'higher' : 'lower'} on average than in weeks ${factorWords[factor].without} (${counts.with} weeks, and ${counts.without}).`,
    noCause: 'That they went together does not say which led to which.',
    promises: (kept: number, due: number): string =>
      due === 1
        ? kept === 1
          ? 'The one promise that was due was kept.'
          : 'The one promise that was due was not kept this week.'
        : kept === due
          ? `${due === 2 ? 'Both' : `All ${inWords(due)}`} promises that were due were kept.`
          : `Of ${inWords(due)} promises that were due, ${kept === 0 ? 'none was' : kept === 1 ? 'one was' : `${inWords(kept)} were`} kept.`,
    lowest: (all: readonly DimensionId[], value: number): string =>
      `Lowest this week: ${list(all.map(nameOf))}, at ${value}.`,
    stillLowest: (dimension: DimensionId, value: number): string =>
      `${capital(nameOf(dimension))} is still the lowest, at ${value}.`,
    distance: {
      hurt: 'Distance can be right, and nobody may hurry you out of it. If you would like a little nearness yourself:',
      broke: 'They may need the distance. If they want some nearness too:',
      either: 'Distance can be right for now. If you would both like a little nearness:',
    },
    distanceAlone: 'Distance can be right for now. A step that makes room for it:',
    works: (dimension: DimensionId): string => `A step of the path that works on ${nameOf(dimension)}:`,
    step: (title: string, id: string): string => `"${title}" (${id}).`,
    steady: (title: string, id: string): string =>
      `If you want something to do for yourself alone: "${title}" (${id}).`,
    dip: (fell: readonly DimensionId[]): string =>
      `After steadier weeks this one was lower (${list(fell.map(nameOf))}).`,
    dipNormal: {
      weeks: 'In the first weeks good and bad can change from day to day. It is too early to call anything a setback.',
      months: 'In these months a hard week after better ones is common. It does not undo them.',
      later: 'Trust often dips again months after things felt mended. It does not undo what came before.',
      unknown: 'A hard week after better ones is common. It does not undo them.',
    } satisfies Record<BandId, string>,
    dipUnless: {
      hurt: 'If something new was done or hidden, that is no dip, and you may take it seriously.',
      broke: 'If something new was done or hidden, that is no dip. Tell it yourself, before it is found.',
      both: 'If something new was done or hidden, by whoever it was, that is no dip, and it may be taken seriously.',
      unsure: 'If something new was done or hidden, that is no dip, and you may take it seriously.',
    },
    serious: (change: Moved): string =>
      `${capital(nameOf(change.dimension))} fell far this week, from ${change.from} to ${change.to}.`,
    seriousMeans: {
      hurt: 'You may know what lies behind that. A late call can be a slip. A new lie, or the same thing done again, is a new break of trust. You may stop, take distance, or leave, and nothing has to be decided tonight.',
      broke:
        'You know best what lies behind that. If it was a new lie, or the same thing again, it is a new break of trust and no slip. Tell it yourself, whole, and ask for nothing in return.',
      both: 'You may know what lies behind that. A late call can be a slip. A new lie, or the same thing again, by whoever chose it, is a new break of trust. Nothing has to be decided tonight.',
      unsure:
        'It may be a mood, or something that happened. What was hidden or chosen anew may be taken seriously, also before you are sure of the rest.',
    },
    seriousStep: (title: string, id: string): string => `There is a step for such a week: "${title}" (${id}).`,
  },
  signals: {
    unsafe: {
      hurt: 'Safety was at two or under. That comes before everything else here, before any talk and any exercise. Support is there at any hour, for you alone, and a counsellor or a doctor can be as well.',
      broke:
        'Safety was at two or under. That comes before everything else here. If you fear someone, or what you yourself may do, support is there at any hour, for you alone.',
      either:
        'Safety was at two or under. That comes before everything else here, before any talk and any exercise. Support is there at any hour, for you alone.',
    },
    quarrels: (weeks: number): string => `By your answers, talks have gone badly for ${inWords(weeks)} weeks running.`,
    thirdPerson: 'A third person in the room can slow that down.',
    overwhelming: (times: number, of: number, unit: 'weeks' | 'days'): string =>
      `In ${eachOf(times, of)} of your last ${inWords(of)} ${unit === 'weeks' ? 'weekly' : 'daily'} check-ins a painful feeling was overwhelming. That is a reason to see a doctor or a counsellor soon. It is no weakness.`,
    'not-past-it': (of: number): string =>
      `In the last ${inWords(of)} weekly check-ins there was hardly any hope and little safety. You are not doing it wrong. Some hurts do not ease without help, and a counsellor knows ways that nobody can be expected to know.`,
    stuck: (of: number): string =>
      `In the last ${inWords(of)} weekly check-ins hardly anything moved, though promises were kept or plans carried out. From inside it is hard to see why. A counsellor may find the place where it sticks.`,
    falling: (dimension: DimensionId, weeks: number): string =>
      `${capital(nameOf(dimension))} has been lower each week than the week before, for ${inWords(weeks)} weeks. That is more than a bad week, and reason enough to talk to someone outside.`,
    /** After any of them but the first. */
    how: {
      joint:
        'You can see a counsellor together or alone. The page "Counsellor, mediator or specialist" under support says who does what.',
      alone:
        'You can see a counsellor for yourself alone. The page "Counsellor, mediator or specialist" under support says who does what.',
      unsafe: 'If you see a counsellor, go for yourself alone, and not as a couple.',
    },
  },
} as const;
