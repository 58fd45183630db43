import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { Placement } from '../domain/referral';
import type { DeclineRequest, NoteRequest } from '../http/referral-action.requests';
import type { ReferralRow } from '../persistence/referral.repository';
import { CheckReason } from './check-reason';
import { AcceptanceFollowers } from './follow-acceptances';
import { MoveReferral } from './move-referral';

/** What the addressed centre answers. Its room is information, never a condition of diversion. */
@Injectable()
export class AnswerAsCentre {
  constructor(
    private readonly mover: MoveReferral,
    private readonly codes: CheckReason,
    private readonly acceptances: AcceptanceFollowers,
  ) {}

  async accept(work: Work, id: string, { note }: NoteRequest): Promise<ReferralRow> {
    const placement = answered(work, { action: 'accept', reasonCode: null, nextStep: null });
    const row = await this.mover.move(work, id, 'accept', () => ({
      request: { note },
      changes: { placement },
    }));
    await this.acceptances.tell(work, row);
    return row;
  }

  waitlist(work: Work, id: string, { note }: NoteRequest): Promise<ReferralRow> {
    const placement = answered(work, { action: 'waitlist', reasonCode: null, nextStep: null });
    return this.mover.move(work, id, 'waitlist', () => ({ request: { note }, changes: { placement } }));
  }

  async decline(
    work: Work,
    id: string,
    { note, reasonCode, nextStep }: DeclineRequest,
  ): Promise<ReferralRow> {
    await this.codes.check(work, 'decline-reasons', reasonCode);
    const placement = answered(work, { action: 'decline', reasonCode, nextStep });
    return this.mover.move(work, id, 'decline', () => ({
      request: { note, reasonCode, nextStep },
      changes: { placement },
    }));
  }
}

const answered = (work: Work, answer: Omit<Placement, 'answeredAt'>): Placement => ({
  ...answer,
  answeredAt: work.now.toISOString(),
});
