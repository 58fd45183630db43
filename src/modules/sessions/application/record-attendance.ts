import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import {
  faultsOf,
  meant,
  type ClaimedAttendance,
  type MeantAttendance,
  type ReasonMeaning,
  type ToldOfChild,
} from '../domain/attendance';
import { correctingRules, holdingRules, sayingRules } from '../domain/attendance.rules';
import { maySpeakOf } from '../domain/session-action.rules';
import type { CorrectAttendanceRequest, HoldSessionRequest } from '../http/attendance.requests';
import { AttendanceEntity } from '../persistence/attendance.entity';
import { ContestRepository } from '../persistence/contest.repository';
import { ParticipantRepository, type Participant } from '../persistence/participant.repository';
import type { SessionEntity } from '../persistence/session.entity';
import { ChangeSession } from './change-session';

/** What was said of a child, what it means, and what it puts right. */
interface Said {
  readonly told: ToldOfChild;
  readonly meaning: MeantAttendance;
  readonly correction?: Pick<AttendanceEntity, 'correctsId' | 'correctionReason'>;
}

/** Writes down who came, of every child, and puts that right later, keeping both (domain §4). */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly changing: ChangeSession,
    private readonly participants: ParticipantRepository,
    private readonly contests: ContestRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** Of each child of whom it is the actor's to say; it is held when it is told of all. */
  async hold(work: Work, id: string, { attendance }: HoldSessionRequest): Promise<void> {
    const { row, participants, untold } = await this.changing.begin(work, id, 'hold');
    const theirs = spokenOf(work, row, participants);
    const here = theirs.filter(({ leftAt, isTold }) => leftAt === null && !isTold);
    const found = attendance.map(({ caseId }, n) => childOf(here, caseId, `/attendance/${n}/caseId`));
    refuse(attendance.flatMap((told, n) => faultsOf(told, `/attendance/${n}`, minutesOf(row))));
    requireAll(holdingRules, {
      ...{ beginsAt: row.beginsAt, now: work.now },
      ...{ toTell: here.length, told: found.length },
    });
    for (const [n, told] of attendance.entries()) {
      const meaning = await this.meaningOf(work, row, told, `/attendance/${n}/reasonCode`);
      this.write(work, childOf(here, told.caseId, ''), { told, meaning });
    }
    if (untold > found.length) await this.changing.add(work, row, 'tell-attendance');
    else await this.changing.finish(work, row, 'hold');
  }

  /** @throws DomainError `invalid` for a child that takes no part, `rule-broken` by the rules of putting right. */
  async correct(work: Work, id: string, request: CorrectAttendanceRequest): Promise<void> {
    const { row, participants } = await this.changing.begin(work, id, 'correct-attendance');
    const child = childOf(spokenOf(work, row, participants), request.caseId, '/caseId');
    refuse(faultsOf(request, '', minutesOf(row)));
    const { correctionReason: reason } = request;
    const asked = { list: 'entry-correction-reasons', code: reason, pointer: '/correctionReason' } as const;
    await this.reference.requireCodeToday(work, asked);
    const meaning = await this.meaningOf(work, row, request, '/reasonCode');
    const before = await this.lastOf(work, child);
    const isTheirOwn = [row.facilitatorId, before.recordedBy].includes(work.actor.accountId);
    const isCancelled = row.state === 'cancelled';
    const claimed = await this.claimedOf(work, before);
    requireAll(correctingRules, { isCancelled, isTheirOwn, claimed, before, after: meaning });
    const correction = { correctsId: before.id, correctionReason: reason };
    this.write(work, child, { told: request, meaning, correction });
    await this.changing.finish(work, row, 'correct-attendance', { reason: { reasonCode: reason } });
  }

  private async claimedOf(
    work: Work,
    { id, sessionId }: AttendanceEntity,
  ): Promise<ClaimedAttendance | null> {
    const contests = await this.contests.of(work, sessionId);
    return contests.find(({ attendanceId }) => attendanceId === id)?.claimed ?? null;
  }

  private async lastOf(work: Work, { sessionId, caseId }: Participant): Promise<AttendanceEntity> {
    const said = await this.participants.attendanceOf(work, sessionId);
    const last = said.findLast((one) => one.caseId === caseId);
    if (!last) throw new DomainError('not-open', 'session.not-open-for-correct-attendance');
    return last;
  }

  private async meaningOf(
    work: Work,
    { beginsAt, endsAt }: SessionEntity,
    told: ToldOfChild,
    pointer: string,
  ): Promise<MeantAttendance> {
    const meaning = meant(told.attendance, await this.reasonOf(work, told, pointer));
    requireAll(sayingRules, { beginsAt, endsAt, now: work.now, attendance: meaning.attendance });
    return meaning;
  }

  private async reasonOf(
    work: Work,
    { reasonCode: code }: ToldOfChild,
    pointer: string,
  ): Promise<ReasonMeaning | null> {
    if (code === undefined) return null;
    const { attributes } = await this.reference.requireCodeToday(work, {
      ...{ list: 'attendance-reasons', code, pointer },
    });
    return {
      countsAsContact: attributes['countsAsContact'] === true,
      needsFollowUp: attributes['needsFollowUp'] === true,
      centresFault: attributes['centresFault'] === true,
    };
  }

  private write(work: Work, { sessionId, caseId, childId }: Participant, said: Said): void {
    const { told, meaning, correction } = said;
    work.insert(AttendanceEntity, {
      ...{ id: newId(), sessionId, caseId, childId },
      ...{ reasonCode: told.reasonCode ?? null, minutesLate: told.minutesLate ?? null },
      ...{ ...meaning, correctsId: null, correctionReason: null, ...correction },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
  }
}

const minutesOf = ({ beginsAt, endsAt }: SessionEntity): number =>
  (endsAt.getTime() - beginsAt.getTime()) / 60_000;

const spokenOf = (work: Work, row: SessionEntity, participants: readonly Participant[]): Participant[] =>
  participants.filter((one) => maySpeakOf(row, one, { ...work.actor, now: work.now }));

/** @throws DomainError `invalid` for who takes no part. */
function childOf(participants: readonly Participant[], caseId: string, pointer: string): Participant {
  const found = participants.find((one) => one.caseId === caseId);
  if (found) return found;
  throw new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
}

function refuse(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
