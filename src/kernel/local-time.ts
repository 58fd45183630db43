import { DateTime } from 'luxon';
import type { LocalDate } from './local-date';

/**
 * The instant of a time `HH:MM` on the clock of a place: where the clock shows it twice the first, where it jumps over it as much
 * later as it jumps (RFC 5545 §3.3.5).
 */
export function instantOf(day: LocalDate, time: string, zone: string): Date {
  const shown = DateTime.fromISO(`${day}T${time}`, { zone });
  const [first = shown] = shown.getPossibleOffsets().sort((one, other) => one.toMillis() - other.toMillis());
  return first.toJSDate();
}

/** What the clock of a place shows at an instant, `HH:MM`. */
export const timeIn = (zone: string, instant: Date): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm');
