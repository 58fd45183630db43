import { DateTime } from 'luxon';

/** From and until when on one day of the week; 1 is Monday, hours are `HH:MM` on the clock of the place. */
export interface OpenHours {
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
}

/** When something takes place, as the clock of the place shows it. */
export interface ShownTime extends OpenHours {
  readonly day: string;
}

/** How an occurrence is shown on the clock of a place; what ends on another day ends at the end of its own. */
export function shownIn(zone: string, { beginsAt, endsAt }: { beginsAt: Date; endsAt: Date }): ShownTime {
  const [begins, ends] = [beginsAt, endsAt].map((at) => DateTime.fromJSDate(at, { zone })) as [
    DateTime<true>,
    DateTime<true>,
  ];
  const isOneDay = begins.hasSame(ends, 'day');
  return {
    ...{ day: begins.toISODate(), weekday: begins.weekday, from: begins.toFormat('HH:mm') },
    until: isOneDay ? ends.toFormat('HH:mm') : '24:00',
  };
}

/** Does it lie within hours of its day? */
export const isWithin = (time: ShownTime, hours: readonly OpenHours[]): boolean =>
  hours.some(
    ({ weekday, from, until }) => weekday === time.weekday && from <= time.from && time.until <= until,
  );

/** Does it touch hours of its day? What ends as they begin does not. */
export const meets = (time: ShownTime, hours: readonly OpenHours[]): boolean =>
  hours.some(
    ({ weekday, from, until }) => weekday === time.weekday && from < time.until && time.from < until,
  );
