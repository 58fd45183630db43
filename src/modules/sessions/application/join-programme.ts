import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { attempt } from '../../../platform/persistence/attempt';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { notFree, requireAllFree, type TriedOccurrence } from '../domain/series-outcome';
import { ProgrammeMemberRepository, type ComingSession } from '../persistence/programme-member.repository';
import type { ProgrammeEntity } from '../persistence/programme.entity';
import { ProgrammeRepository } from '../persistence/programme.repository';
import { CheckBooking } from './check-booking';

/** Whom a seat is given. */
export interface SeatWish {
  readonly caseId: string;
  /** Take part in what is free and leave the rest; otherwise nothing is done. */
  readonly skipClashes?: boolean;
}

/** Gives a child a seat in a programme and in its sessions to come, and takes it back. */
@Injectable()
export class JoinProgramme {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly members: ProgrammeMemberRepository,
    private readonly checking: CheckBooking,
    private readonly reference: ReferenceFacade,
  ) {}

  /** First the case, then the programme (ADR 43). @throws DomainError `duplicate` when no seat or no time is free. */
  async join(work: Work, id: string, wish: SeatWish): Promise<void> {
    const file = await this.checking.lockCase(work, wish.caseId);
    const programme = await this.programmes.findToChange(work, id);
    await this.take(work, programme, { ...wish, file });
  }

  /** The same for a case and a programme that are locked already. */
  async take(
    work: Work,
    programme: ProgrammeEntity,
    { caseId, skipClashes, file }: SeatWish & { readonly file: KnownCase },
  ): Promise<void> {
    if (programme.closedAt !== null) throw new DomainError('not-open', 'programme.closed');
    if (file.state !== 'in-delivery') throw new DomainError('rule-broken', 'session.case-not-in-delivery');
    await this.members.join(work, {
      ...{ id: newId(), programmeId: programme.id, caseId, childId: file.childId },
      ...{ joinedAt: work.now, joinedBy: work.actor.accountId },
      ...{ leftAt: null, leftBy: null, leftReason: null },
    });
    const tried: TriedOccurrence[] = [];
    for (const one of await this.members.coming(work, programme.id))
      tried.push(await this.joinOne(work, one, caseId));
    if (skipClashes !== true) requireAllFree(tried, 'programme.not-free');
    this.programmes.touch(work, programme.id);
  }

  async leave(work: Work, id: string, memberId: string, reasonCode: string): Promise<void> {
    const member = (await this.members.all(work, id)).find((one) => one.id === memberId);
    if (!member) throw new DomainError('not-found', 'not-found');
    await this.checking.lockCase(work, member.caseId);
    await this.programmes.findToChange(work, id);
    const reason = { list: 'programme-leave-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, reason);
    await this.members.leave(work, memberId, reasonCode);
    this.programmes.touch(work, id);
  }

  private async joinOne(work: Work, session: ComingSession, caseId: string): Promise<TriedOccurrence> {
    const { id, roomId, facilitatorId, ...occurrence } = session;
    const wish = { ...occurrence, roomId, facilitatorId, caseIds: [caseId], isBackDated: false };
    const tried = await attempt(work, async () => {
      await this.checking.check(work, wish);
      await this.members.joinSession(work, id, caseId);
    });
    if ('refused' in tried) return notFree(occurrence, tried.refused);
    return { ...occurrence, outcome: 'free', because: null, sessionId: id };
  }
}
