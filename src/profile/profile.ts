import type { BandId, CauseId, Side } from '../guide/schema.js';
import { sides } from '../guide/schema.js';
import { isCalendarDay } from '../dates/local.js';
import { isRecord } from '../journal/entry.js';
import { causes } from '../guide/library/causes.js';

/**
 * What a person has said about themselves. Everything may be missing: every question can be skipped.
 *
 * The answers to the private safety questions are never kept. Only `joint` is, and it is false both when the questions were not
 * answered and when an answer called for care, so that nobody who opens the file can tell which.
 */
export interface Profile {
  readonly side?: Side;
  readonly causes: readonly CauseId[];
  /** The day it came out, `yyyy-mm-dd`, as near as the person could say. */
  readonly since?: string;
  readonly with: 'alone' | 'together';
  readonly joint: boolean;
  readonly name?: string;
  /** The country whose support lines come first, as an ISO 3166 code. */
  readonly country?: string;
  /** True once the first questions were gone through, answered or skipped. */
  readonly welcomed: boolean;
}

export const newProfile: Profile = { causes: [], with: 'alone', joint: false, welcomed: false };

/** The side whose words are shown: 'unsure' until one is chosen. */
export const sideOf = (profile: Profile): Side => profile.side ?? 'unsure';

/** True when the parts that two people do together may be shown. */
export const isJoint = (profile: Profile): boolean => profile.joint && profile.with === 'together';

/** A profile read from disk, or what is wrong with it in words. */
export function checkProfile(value: unknown): Profile | string {
  if (!isRecord(value)) return 'it does not hold settings';
  const { side, since, name, country } = value;
  if (side !== undefined && !sides.includes(side as Side)) return 'the side is not one that is known';
  if (!Array.isArray(value['causes']) || !value['causes'].every((id) => causes.some((cause) => cause.id === id)))
    return 'the causes are not ones that are known';
  if (value['with'] !== 'alone' && value['with'] !== 'together') return 'it does not say with whom';
  if (typeof value['joint'] !== 'boolean' || typeof value['welcomed'] !== 'boolean') return 'a yes or no is missing';
  if (since !== undefined && (typeof since !== 'string' || !isCalendarDay(since))) return 'the day is not a day';
  if (name !== undefined && typeof name !== 'string') return 'the name is not text';
  if (country !== undefined && typeof country !== 'string') return 'the country is not text';
  return value as unknown as Profile;
}

/** Whole days from the day it came out until `today`, both `yyyy-mm-dd`; undefined when no day was given. */
export function daysSince(since: string | undefined, today: string): number | undefined {
  if (since === undefined) return undefined;
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${since}T00:00:00Z`)) / 86_400_000);
}

export type { BandId };
