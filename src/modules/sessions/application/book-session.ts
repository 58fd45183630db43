import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { sessionLifecycle } from '../domain/session.lifecycle';
import type { NewSessionRequest } from '../http/session.requests';
import { ParticipantRepository, type BookedChild } from '../persistence/participant.repository';
import type { SessionEntity } from '../persistence/session.entity';
import { ChangeSession } from './change-session';
import { CheckBooking } from './check-booking';
import { SessionTexts } from './session-texts';

/** What is told of a session when it is booked; the rest follows. */
export interface Booking extends Pick<
  SessionEntity,
  'kind' | 'roomId' | 'beginsAt' | 'endsAt' | 'facilitatorId' | 'backDatingReason' | 'followsId'
> {
  readonly placeWords: string | null;
}

/** Books a session with one or more children. */
@Injectable()
export class BookSession {
  constructor(
    private readonly checking: CheckBooking,
    private readonly changing: ChangeSession,
    private readonly participants: ParticipantRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: SessionTexts,
  ) {}

  /** Answers the id. @throws DomainError `duplicate` when room, person or child is taken then. */
  async book(work: Work, request: NewSessionRequest): Promise<string> {
    const { kind, roomId = null, placeWords = null, facilitatorId, caseIds } = request;
    const { backDatingReason = null } = request;
    refuseTwoPlaces(request);
    await this.requireCodes(work, kind, backDatingReason);
    const [beginsAt, endsAt] = [new Date(request.beginsAt), new Date(request.endsAt)];
    const when = { beginsAt, endsAt, isBackDated: backDatingReason !== null };
    const files = await this.checking.check(work, { ...when, roomId, facilitatorId, caseIds });
    const place = { roomId, placeWords };
    const booking = { kind, beginsAt, endsAt, facilitatorId, backDatingReason, followsId: null, ...place };
    const children = files.map(({ id: caseId, childId }) => ({ caseId, childId }));
    return this.put(work, booking, children);
  }

  /** Writes it down, and tells it; the database refuses what is taken. */
  async put(work: Work, booking: Booking, children: readonly BookedChild[]): Promise<string> {
    const id = newId();
    const row: SessionEntity = {
      ...{ ...booking, id, centreAgencyId: work.actor.agencyId, state: sessionLifecycle.initial },
      placeWords: this.texts.sealPlace(id, booking.placeWords),
      ...{ bookedBy: work.actor.accountId, cancelReason: null, cancelledAs: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    await this.participants.book(work, row, children);
    this.changing.tell(work, row, 'book');
    return id;
  }

  private async requireCodes(work: Work, kind: string, backDating: string | null): Promise<void> {
    await this.reference.requireCodeToday(work, { list: 'activity-kinds', code: kind, pointer: '/kind' });
    const pointer = '/backDatingReason';
    if (backDating !== null)
      await this.reference.requireCodeToday(work, {
        ...{ list: 'back-dating-reasons', code: backDating, pointer },
      });
  }
}

/** @throws DomainError `invalid` without a place, or with two. */
function refuseTwoPlaces({ roomId, placeWords }: NewSessionRequest): void {
  if ((roomId === undefined) !== (placeWords === undefined)) return;
  const fault = roomId === undefined ? 'required' : 'not-of-this-kind';
  const fields = [{ pointer: '/placeWords', code: fault }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
