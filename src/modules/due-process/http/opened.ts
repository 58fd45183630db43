import type { TextPlace } from '../application/entry-texts';

/** How a sealed text is opened; null when there is none or no key. */
export type Opened = (place: TextPlace, sealed: Buffer | null) => string | null;
