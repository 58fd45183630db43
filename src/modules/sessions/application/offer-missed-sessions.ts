import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import type { Work } from '../../../platform/persistence/work';
import { MissedSessionRepository, type MissedSession } from '../persistence/missed-session.repository';

/** A child that stays away is asked after within three days. */
const THREE_DAYS = 3 * 86_400_000;

/** Lays on the desks of the team and the coordinators which missed session nobody has followed. */
@Injectable()
export class OfferMissedSessions {
  constructor(items: WorkItems, missed: MissedSessionRepository) {
    items.declare({
      kind: 'session',
      permission: 'missed-session.follow-up',
      items: async (work: Work, limit: number) => {
        const rows = await missed.waiting(work, { caseId: null, from: null, limit });
        return rows.map((row) => toItem(row, work.now));
      },
    });
  }
}

function toItem(row: MissedSession, now: Date): WorkItem {
  const dueAt = new Date(row.recordedAt.getTime() + THREE_DAYS);
  return {
    kind: 'session',
    ...shownOf({ ...row, id: row.sessionId, version: 1, number: null }),
    ...{ what: 'session-follow-up', since: row.recordedAt, dueAt },
    standing: standingOf({ dueAt, warnAt: row.recordedAt }, now),
  };
}
