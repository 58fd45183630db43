import { isTold } from '../domain/shown-deadline';
import type { StatusDate } from '../persistence/window.repository';
import type { StatusDateResponse, StatusDeadlineResponse } from './window.response';

const instant = (text: string): string => new Date(text).toISOString();

/** A date as a window tells it. */
export const showDate = ({ kind, at }: StatusDate): StatusDateResponse => ({ kind, at: instant(at) });

/** What is due, at an instant, and whether that is over. */
export const showDeadlines = (dates: readonly StatusDate[], now: Date): StatusDeadlineResponse[] =>
  dates
    .filter((date) => date.isDeadline && isTold(date, now))
    .slice(0, 100)
    .map((date) => ({ ...showDate(date), isLate: new Date(date.at) < now }));
