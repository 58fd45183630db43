import { localDateIn } from '../../src/kernel/local-date';

/** The day at the place of the tests, some days from an instant: in the evening of UTC it is tomorrow there already. */
export const localDay = (from: Date, days = 0): string =>
  localDateIn('Asia/Baku', new Date(from.getTime() + days * 86_400_000));
