import type { TimelineEntry } from '../domain/timeline';
import type { TimelineEntryResponse } from './timeline.response';

/** One thing that happened; of who did it, those of the centre are told. */
export const showEntry = (entry: TimelineEntry, staff: ReadonlySet<string>): TimelineEntryResponse => ({
  at: entry.at.toISOString(),
  kind: entry.kind,
  code: entry.code,
  id: entry.id,
  from: entry.fromState,
  to: entry.toState,
  role: entry.role,
  by: entry.byAccount !== null && staff.has(entry.byAccount) ? entry.byAccount : null,
  reasonCode: entry.reasonCode,
});
