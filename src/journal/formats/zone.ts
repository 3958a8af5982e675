/** Moments as entries hold them: local time with its offset. */
import { isIsoWithOffset } from '../entry.js';
import type { When } from './when.js';

const two = (value: number): string => String(value).padStart(2, '0');

type OffsetAt = (localIso: string) => string;

/** The local time of this machine for a moment in UTC, with its offset. */
function inThisZone(utc: string, offsetAt: OffsetAt): string {
  const epoch = Date.parse(utc);
  let local = utc.slice(0, 19);
  // The offset depends on the local time and the local time on the offset: the second round settles it.
  for (let round = 0; round < 2; round += 1) {
    const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/u.exec(offsetAt(local)) ?? [];
    const shift = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    local = new Date(epoch + shift).toISOString().slice(0, 19);
  }
  const iso = local + offsetAt(local);
  return isIsoWithOffset(iso) && Date.parse(iso) === epoch ? iso : `${utc.slice(0, 19)}+00:00`;
}

/**
 * A moment as entries hold it: `2026-11-22T21:14:05+01:00`. A day alone is put at noon; a time without an offset is one
 * of this machine; a time in UTC is told in this machine's time, as UTC says nothing of where someone was.
 */
export function toIso(when: When, offsetAt: OffsetAt): string {
  const local = `${when.day}T${when.time ?? '12:00:00'}`;
  if (when.offset === 'Z') return inThisZone(`${local}Z`, offsetAt);
  return local + (when.offset ?? offsetAt(local));
}

const zones = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!zones.has(zone)) {
    const field = '2-digit';
    let format: Intl.DateTimeFormat | undefined;
    try {
      const clock = { hour: field, minute: field, second: field, hourCycle: 'h23' } as const;
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        year: 'numeric',
        month: field,
        day: field,
        ...clock,
      });
    } catch {
      format = undefined;
    }
    zones.set(zone, format);
  }
  return zones.get(zone);
}

/** A moment in UTC as the clocks of a zone (`Europe/Berlin`) show it; undefined for a zone nobody knows. */
export function inZone(epoch: number, zone: string): string | undefined {
  const format = formatOf(zone);
  if (!format) return undefined;
  const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const shown = Date.parse(
    `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}Z`,
  );
  // Long ago offsets had seconds; ours are whole minutes, and the time is counted from them.
  const minutes = Math.round((shown - epoch) / 60_000);
  if (!Number.isFinite(minutes)) return undefined;
  const local = new Date(epoch + minutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
