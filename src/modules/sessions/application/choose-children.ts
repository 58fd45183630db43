import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { SeriesWishRequest } from '../http/session-series.requests';
import { ProgrammeMemberRepository } from '../persistence/programme-member.repository';
import { ProgrammeRepository } from '../persistence/programme.repository';
import { CheckBooking } from './check-booking';

/** Whose children a series is for: those that are named, or those who have a seat in a programme. */
@Injectable()
export class ChooseChildren {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly members: ProgrammeMemberRepository,
    private readonly checking: CheckBooking,
  ) {}

  /** Answers the cases. @throws DomainError `invalid` without either or with both, `not-permitted` to who sees not all. */
  async choose(work: Work, { caseIds, programmeId }: SeriesWishRequest): Promise<readonly string[]> {
    if (caseIds === undefined) {
      if (programmeId === undefined) throw notOf('required');
      return this.membersOf(work, programmeId);
    }
    if (programmeId !== undefined) throw notOf('not-of-this-kind');
    return caseIds;
  }

  /** First the cases, then the programme (ADR 43): nobody joins or leaves it meanwhile. */
  private async membersOf(work: Work, programmeId: string): Promise<readonly string[]> {
    const before = await this.seated(work, programmeId);
    await this.checking.lockCases(work, before);
    const { closedAt } = await this.programmes.lock(work, programmeId);
    if (closedAt !== null) throw new DomainError('not-open', 'programme.closed');
    const seated = await this.seated(work, programmeId);
    if (seated.join() !== before.join()) throw new DomainError('changed-since', 'changed-since');
    if (seated.length === 0) throw new DomainError('rule-broken', 'programme.nobody-takes-part');
    if (seated.length !== (await this.programmes.seatsTaken(work, programmeId)))
      throw new DomainError('not-permitted', 'programme.child-not-seen');
    return seated;
  }

  private async seated(work: Work, programmeId: string): Promise<string[]> {
    const members = await this.members.all(work, programmeId);
    return members.filter(({ leftAt }) => leftAt === null).map(({ caseId }) => caseId);
  }
}

const notOf = (code: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: '/caseIds', code }] });
