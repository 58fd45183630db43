import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { sessionEvent, type ToldSessionAct } from '../contract';
import { requireTheirs } from '../domain/session-action.rules';
import { sessionLifecycle, type SessionAction, type SessionState } from '../domain/session.lifecycle';
import { SessionTransitionEntity } from '../persistence/session-transition.entity';
import type { SessionEntity } from '../persistence/session.entity';
import { SessionRepository, type ReadSession } from '../persistence/session.repository';

/** Why something was done, where that is told. */
export interface ToldReason {
  readonly transitionId?: string;
  readonly reasonCode?: string;
  readonly askedBy?: string;
  readonly note?: Buffer | null;
}

/** The same, with the state before; none when it is booked. */
interface ToldMove extends ToldReason {
  readonly fromState?: SessionState;
}

/** The one way in which a session changes: whose it is, what is open, the row, its history, the event. */
@Injectable()
export class ChangeSession {
  constructor(private readonly sessions: SessionRepository) {}

  /** @throws DomainError `not-found`, `precondition-required`, `changed-since`, `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, action: SessionAction): Promise<ReadSession> {
    return mayBegin(work, await this.sessions.findToChange(work, id), action);
  }

  /** The same for one of several that are changed together: the version of what they belong to was asked for. */
  async beginAnyway(work: Work, id: string, action: SessionAction): Promise<ReadSession> {
    return mayBegin(work, await this.sessions.lock(work, id), action);
  }

  async finish(
    work: Work,
    before: SessionEntity,
    action: SessionAction,
    told: { readonly changes?: Partial<SessionEntity>; readonly reason?: ToldReason } = {},
  ): Promise<void> {
    const state = stateAfter(before, action);
    const after = { ...before, ...told.changes, state, updatedAt: work.now };
    await this.sessions.move(work, after, before.version);
    this.tell(work, after, action, { ...told.reason, fromState: before.state });
  }

  /** Something is told of it that leaves it where it stands. */
  async add(work: Work, before: SessionEntity, act: ToldSessionAct, reason: ToldReason = {}): Promise<void> {
    const after = { ...before, updatedAt: work.now };
    await this.sessions.move(work, after, before.version);
    this.tell(work, after, act, { ...reason, fromState: before.state });
  }

  /** History and event of whatever is done with a session. */
  tell(
    work: Work,
    row: SessionEntity,
    action: ToldSessionAct,
    { fromState, transitionId: id = newId(), reasonCode, askedBy, note }: ToldMove = {},
  ): void {
    work.insert(SessionTransitionEntity, {
      ...{ id, sessionId: row.id, fromState: fromState ?? null, action, toState: row.state },
      ...{ byAccount: work.actor.accountId, at: work.now },
      ...{ reasonCode: reasonCode ?? null, askedBy: askedBy ?? null, note: note ?? null },
    });
    work.emit(sessionEvent(action, row, work.now));
  }
}

/** @throws DomainError `not-permitted` or `not-open`. */
function mayBegin(work: Work, found: ReadSession, action: SessionAction): ReadSession {
  requireTheirs(found, action, { ...work.actor, now: work.now });
  stateAfter(found.row, action);
  return found;
}

/** @throws DomainError `not-open`. */
function stateAfter({ state }: SessionEntity, action: SessionAction): SessionState {
  const next = sessionLifecycle.next(state, action);
  if (next === undefined) throw new DomainError('not-open', `session.not-open-for-${action}`);
  return next;
}
