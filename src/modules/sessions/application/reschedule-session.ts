import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { reschedulingRules } from '../domain/attendance.rules';
import type { RescheduleSessionRequest } from '../http/session.requests';
import type { SessionEntity } from '../persistence/session.entity';
import { ParticipantRepository } from '../persistence/participant.repository';
import type { FoundSession } from '../persistence/session.repository';
import { BookSession } from './book-session';
import { ChangeSession } from './change-session';
import { CheckBooking } from './check-booking';
import { SessionTexts } from './session-texts';

/** Puts a session to another time, room or person: a new one in its place, and it is kept who asked for it. */
@Injectable()
export class RescheduleSession {
  constructor(
    private readonly changing: ChangeSession,
    private readonly booking: BookSession,
    private readonly checking: CheckBooking,
    private readonly participants: ParticipantRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: SessionTexts,
  ) {}

  /** What is not said anew stays. @throws DomainError `duplicate` when room, person or child is taken then. */
  async reschedule(work: Work, id: string, request: RescheduleSessionRequest): Promise<void> {
    await this.lockCases(work, id);
    await this.move(work, await this.changing.begin(work, id, 'reschedule'), request);
  }

  /** The same for one of several that are put elsewhere together: the version of what they belong to was asked for. */
  async rescheduleAnyway(work: Work, id: string, request: RescheduleSessionRequest): Promise<void> {
    await this.lockCases(work, id);
    await this.move(work, await this.changing.beginAnyway(work, id, 'reschedule'), request);
  }

  /** First the cases, then their sessions, as whoever ends the work: so that nobody waits for the other. */
  private async lockCases(work: Work, id: string): Promise<void> {
    await this.checking.lockCases(work, await this.participants.seenCasesOf(work, id));
  }

  private async move(
    work: Work,
    { row, participants }: FoundSession,
    request: RescheduleSessionRequest,
  ): Promise<void> {
    const { id } = row;
    requireAll(reschedulingRules, { beginsAt: row.beginsAt, now: work.now });
    const { askedBy, reasonCode } = request;
    await this.requireCodes(work, request);
    const children = participants.filter(({ leftAt }) => leftAt === null);
    const wish = wishOf(row, request);
    const caseIds = children.map(({ caseId }) => caseId);
    await this.checking.check(work, { ...wish, caseIds, isBackDated: false });
    // First the old one is given up: the new one may lie beside it.
    await this.changing.finish(work, row, 'reschedule', { reason: { askedBy, reasonCode } });
    const placeWords = wish.roomId === null ? this.texts.openPlace(id, row.placeWords) : null;
    const kept = { kind: row.kind, backDatingReason: null, followsId: id };
    await this.booking.put(work, { ...wish, ...kept, placeWords }, children);
  }

  private async requireCodes(work: Work, { askedBy, reasonCode }: RescheduleSessionRequest): Promise<void> {
    const asker = { list: 'session-askers', code: askedBy, pointer: '/askedBy' } as const;
    const reason = { list: 'session-cancel-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, asker);
    await this.reference.requireCodeToday(work, reason);
  }
}

const wishOf = (row: SessionEntity, request: RescheduleSessionRequest) => ({
  roomId: request.roomId ?? row.roomId,
  facilitatorId: request.facilitatorId ?? row.facilitatorId,
  beginsAt: new Date(request.beginsAt),
  endsAt: new Date(request.endsAt),
});
