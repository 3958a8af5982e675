import { bandFor } from '../guide/library/timeline.js';
import { bands } from '../guide/library/timeline.js';
import type { Band, BandId, CauseId, Side, Step } from '../guide/schema.js';
import { daysSince, isJoint, sideOf, type Profile } from '../profile/profile.js';

/** The person a step is shown to: what decides which words they see. */
export interface Reader {
  readonly side: Side;
  readonly causes: readonly CauseId[];
  readonly band: BandId;
  readonly with: 'alone' | 'together';
  readonly joint: boolean;
}

/** Who reads, on a local day `yyyy-mm-dd`. */
export function readerOf(profile: Profile, today: string): Reader {
  return {
    side: sideOf(profile),
    causes: profile.causes,
    band: bandFor(daysSince(profile.since, today)),
    with: isJoint(profile) ? 'together' : 'alone',
    joint: isJoint(profile),
  };
}

/** The band of time the reader is in, when it is known. */
export const bandOf = (reader: Reader): Band | undefined => bands.find(({ id }) => id === reader.band);

/** True when a step may be shown to this reader. */
export const isFor = (step: Step, reader: Reader): boolean => step.joint !== true || reader.joint;
