import { NOT_TOLD, STOPPED } from '../../reference';

/** Of a suspension that is over, as the row of its case repeats it. */
export const STANDS_STILL_NO_MORE = { suspendedFrom: null, suspendedUntil: null };

/** Of a case whose work has ended no clock runs, and nothing stands still. */
export const NOTHING_RUNS = { ...STOPPED, ...NOT_TOLD, ...STANDS_STILL_NO_MORE };
