import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import type { Attendance } from '../domain/attendance';
import { ParticipantRepository, type Participant } from '../persistence/participant.repository';
import type { SessionEntity } from '../persistence/session.entity';
import { SessionRepository } from '../persistence/session.repository';

/** A child of a session of whom it is the actor's to speak. */
export interface MetChild {
  readonly row: SessionEntity;
  readonly child: Participant;
}

/** Finds the child of a session of whom somebody writes something down: who led it, or is on the team of the case. */
@Injectable()
export class FindMetChild {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly participants: ParticipantRepository,
    private readonly cases: CasesFacade,
  ) {}

  /** @throws DomainError `not-found`, `invalid` for who takes no part, `not-permitted` to who neither led it nor is on the team. */
  async find(work: Work, sessionId: string, caseId: string): Promise<MetChild> {
    const found = await this.seen(work, sessionId, caseId);
    await this.requireTheirs(work, found);
    return found;
  }

  /** The same for whoever sees the child in it. */
  async seen(work: Work, sessionId: string, caseId: string): Promise<MetChild> {
    const { row, participants } = await this.sessions.find(work, sessionId);
    const child = participants.find((one) => one.caseId === caseId);
    if (child) return { row, child };
    const fields = [{ pointer: '/caseId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  /** What was said last of whether the child came; undefined while nobody has. */
  async attendanceOf(work: Work, sessionId: string, caseId: string): Promise<Attendance | undefined> {
    const said = await this.participants.attendanceOf(work, sessionId);
    return said.findLast((one) => one.caseId === caseId)?.attendance;
  }

  private async requireTheirs(work: Work, { row, child }: MetChild): Promise<void> {
    if (!child.isCaseSeen) throw new DomainError('not-permitted', 'session.case-not-seen');
    const { accountId } = work.actor;
    if (row.facilitatorId === accountId) return;
    if (await this.cases.isOnTeam(work, child.caseId, accountId)) return;
    throw new DomainError('not-permitted', 'session.child-not-yours');
  }
}
