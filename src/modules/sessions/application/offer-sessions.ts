import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { SessionRepository, type FoundSession } from '../persistence/session.repository';

/** After how long the coordinators are told as well. */
const ONE_DAY = 86_400_000;

/** Lays sessions that are over, and of which nobody said who came, on the desk of who led them; a day later, of the coordinators. */
@Injectable()
export class OfferSessions {
  constructor(items: WorkItems, sessions: SessionRepository) {
    items.declare({
      kind: 'session',
      permission: 'session.hold',
      items: async (work: Work, limit: number) => {
        const longAgo = new Date(work.now.getTime() - ONE_DAY);
        return (await sessions.withoutAttendance(work, longAgo, limit)).map((one) => toItem(one, work.now));
      },
    });
  }
}

/** One child is named by its label; a group is not. */
function toItem({ row, participants }: FoundSession, now: Date): WorkItem {
  const [child, ...others] = participants;
  const one = others.length === 0 ? child : undefined;
  const clock = { warnAt: row.endsAt, dueAt: new Date(row.endsAt.getTime() + ONE_DAY) };
  return {
    ...{ kind: 'session', id: row.id, version: row.version, number: null },
    childId: one?.childId ?? null,
    childNumber: one?.childNumber ?? null,
    childInitials: one?.childInitials ?? null,
    ...{ what: 'session-attendance', since: row.endsAt, dueAt: clock.dueAt },
    standing: standingOf(clock, now),
  };
}
