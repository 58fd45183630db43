import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { contestRules } from '../domain/contest.rules';
import type { ContestAttendanceRequest } from '../http/contest.requests';
import { ContestEntity } from '../persistence/contest.entity';
import { ContestRepository } from '../persistence/contest.repository';
import { ParticipantRepository, type Participant } from '../persistence/participant.repository';
import { ChangeSession } from './change-session';
import { ContestTexts } from './contest-texts';

/** Writes down for a child what it says against what was said of it; both stay (CRC 12; domain §4). */
@Injectable()
export class ContestAttendance {
  constructor(
    private readonly changing: ChangeSession,
    private readonly participants: ParticipantRepository,
    private readonly contests: ContestRepository,
    private readonly texts: ContestTexts,
  ) {}

  /** @throws DomainError `invalid` for a child whose case is not the actor's. */
  async contest(work: Work, id: string, request: ContestAttendanceRequest): Promise<void> {
    const { row, participants } = await this.changing.begin(work, id, 'contest-attendance');
    const child = childOf(work, participants, request.caseId);
    const said = await this.participants.attendanceOf(work, id);
    const last = said.findLast(({ caseId }) => caseId === child.caseId);
    if (!last) throw new DomainError('not-open', 'session.not-open-for-contest-attendance');
    const known = await this.contests.of(work, id);
    const isContested = known.some(({ attendanceId }) => attendanceId === last.id);
    requireAll(contestRules, { said: last.attendance, claimed: request.attendance, isContested });
    const contestId = newId();
    work.insert(ContestEntity, {
      ...{ id: contestId, attendanceId: last.id, sessionId: id, caseId: child.caseId },
      ...{ claimed: request.attendance, words: this.texts.seal(child, contestId, request.words) },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
    await this.changing.finish(work, row, 'contest-attendance');
  }
}

/** Who answers for the case, or coordinates the centre, writes it down for the child. */
function childOf({ actor }: Work, participants: readonly Participant[], caseId: string): Participant {
  const coordinates = actor.roles.includes('centre-coordinator');
  const found = participants.find((one) => one.caseId === caseId);
  if (found && (found.isAnsweredFor || (coordinates && found.isCaseSeen))) return found;
  const fields = [{ pointer: '/caseId', code: 'reference-not-usable' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
