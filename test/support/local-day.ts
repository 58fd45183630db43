import { localDateIn } from '../../src/kernel/local-date';

/** The day at the place of the tests, some days from an instant: in the evening of UTC it is tomorrow there already. */
export const localDay = (from: Date, days = 0): string =>
  localDateIn('Asia/Baku', new Date(from.getTime() + days * 86_400_000));

/** The afternoon of the same day at the place: what is told of the hours before is told of that day. */
export const afternoonOf = (from: Date): string => `${from.toISOString().slice(0, 10)}T14:00:00.000Z`;
