import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { FoundSession } from '../persistence/session.repository';
import { WaitingSessionRepository } from '../persistence/waiting-session.repository';

/** After how long all are told who may say who came. */
const ONE_DAY = 86_400_000;

/**
 * Lays sessions that are over, and of which nobody said who came, on the desk of who led them, a day later of the coordinators
 * and of who answers for a case; at once where who led them is gone or in conflict (BR 6.3). On theirs also lie those to come
 * that must be arranged anew: whose leader is in conflict or gone, which no plan covers any more, and whose child is booked
 * elsewhere then since two of its numbers became one (ADR 44). What lies in a time in which the work with a child stands still
 * waits to be cancelled.
 */
@Injectable()
export class OfferSessions {
  constructor(items: WorkItems, sessions: WaitingSessionRepository) {
    items.declare({
      kind: 'session',
      permission: 'session.hold',
      items: async (work: Work, limit: number) => {
        const longAgo = new Date(work.now.getTime() - ONE_DAY);
        return (await sessions.withoutAttendance(work, longAgo, limit)).map((one) => overdue(one, work.now));
      },
    });
    items.declare({
      kind: 'session',
      permission: 'session.correct-attendance',
      items: async (work: Work, limit: number) =>
        (await sessions.contested(work, limit)).map((one) => contested(one, work.now)),
    });
    for (const [what, permission, ask] of toArrangeIn(sessions))
      items.declare({
        ...{ kind: 'session', permission },
        items: async (work, limit) => (await ask(work, limit)).map((one) => toArrange(what, one, work.now)),
      });
  }
}

type Ask = (work: Work, limit: number) => Promise<FoundSession[]>;

/** What has to be arranged anew, who may do it, and how it is found. */
const toArrangeIn = (sessions: WaitingSessionRepository): readonly (readonly [string, string, Ask])[] => [
  ['session-to-cancel', 'session.cancel', (work, limit) => sessions.standingStill(work, limit)],
  ['session-leader', 'session.reschedule', (work, limit) => sessions.withoutLeader(work, limit)],
  ['session-outside-plan', 'session.reschedule', (work, limit) => sessions.outsideThePlan(work, limit)],
  ['session-kept-apart', 'session.reschedule', (work, limit) => sessions.ofKeptApart(work, limit)],
  ['session-child-twice', 'session.reschedule', (work, limit) => sessions.withChildTwice(work, limit)],
];

const overdue = (found: FoundSession, now: Date): WorkItem => {
  const { endsAt } = found.row;
  return toItem(found, now, {
    ...{ what: 'session-attendance', since: endsAt, warnAt: endsAt },
    dueAt: new Date(endsAt.getTime() + ONE_DAY),
  });
};

const toArrange = (what: string, found: FoundSession, now: Date): WorkItem => {
  const { beginsAt, createdAt } = found.row;
  return toItem(found, now, {
    ...{ what, since: createdAt, dueAt: beginsAt },
    warnAt: new Date(beginsAt.getTime() - ONE_DAY),
  });
};

/** A week, counted from the session: what a child remembers, others do as well. */
const contested = (found: FoundSession, now: Date): WorkItem => {
  const { endsAt, updatedAt } = found.row;
  return toItem(found, now, {
    ...{ what: 'session-contested', since: updatedAt, warnAt: endsAt },
    dueAt: new Date(endsAt.getTime() + 7 * ONE_DAY),
  });
};

/** What waits, and for how long. */
interface Waiting {
  readonly what: string;
  readonly since: Date;
  readonly warnAt: Date;
  readonly dueAt: Date;
}

/** One child is named by its label; a group is not. */
function toItem({ row, participants }: FoundSession, now: Date, waiting: Waiting): WorkItem {
  const { what, since, dueAt } = waiting;
  const [child, ...others] = participants;
  const one = others.length === 0 ? child : undefined;
  return {
    ...{ kind: 'session', id: row.id, version: row.version, number: null },
    childId: one?.childId ?? null,
    childNumber: one?.childNumber ?? null,
    childInitials: one?.childInitials ?? null,
    ...{ what, since, dueAt, standing: standingOf(waiting, now) },
  };
}
