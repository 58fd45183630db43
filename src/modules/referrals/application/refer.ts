import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeClocks } from '../../intake';
import type { NoteRequest, ReasonRequest, RedirectRequest } from '../http/referral-action.requests';
import { AdmissionRepository } from '../persistence/admission.repository';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { CheckContent } from './check-content';
import { CheckReason } from './check-reason';
import { MoveReferral } from './move-referral';

/** What the referring unit does with its referral. */
@Injectable()
export class Refer {
  constructor(
    private readonly mover: MoveReferral,
    private readonly reasons: CheckReason,
    private readonly content: CheckContent,
    private readonly clocks: IntakeClocks,
    private readonly admissions: AdmissionRepository,
    private readonly referrals: ReferralRepository,
  ) {}

  /** With the referral the time from the act to it is over. */
  async submit(work: Work, id: string, { note }: NoteRequest): Promise<ReferralRow> {
    const referral = await this.mover.move(work, id, 'submit', () => ({
      request: { note },
      changes: { submittedBy: work.actor.accountId, submittedAt: work.now },
    }));
    this.referrals.setAsideBelowAge(work, id);
    this.clocks.stop(work, { intakeId: referral.intakeId, code: 'offence-to-referral', at: work.now });
    return referral;
  }

  async resubmit(work: Work, id: string, { note }: NoteRequest): Promise<ReferralRow> {
    const referral = await this.mover.move(work, id, 'resubmit', () => ({
      request: { note },
      changes: { submittedBy: work.actor.accountId },
    }));
    this.referrals.setAsideBelowAge(work, id);
    return referral;
  }

  async withdraw(work: Work, id: string, request: ReasonRequest): Promise<ReferralRow> {
    await this.reasons.check(work, 'withdraw-reasons', request.reasonCode);
    return this.mover.move(work, id, 'withdraw', () => ({ request: { ...request }, changes: {} }));
  }

  /** Asks another centre, after a decline or instead of waiting. */
  async redirect(
    work: Work,
    id: string,
    { centreAgencyId, ...request }: RedirectRequest,
  ): Promise<ReferralRow> {
    await this.reasons.check(work, 'redirect-reasons', request.reasonCode);
    await this.content.requireAgency(work, centreAgencyId, ['diversion-centre'], '/centreAgencyId');
    return this.mover.move(work, id, 'redirect', () => ({
      request,
      changes: { centreAgencyId, placement: null },
    }));
  }

  /** No centre can be found: the referral ends unplaced. */
  async close(work: Work, id: string, request: ReasonRequest): Promise<ReferralRow> {
    await this.reasons.check(work, 'unplaced-reasons', request.reasonCode);
    return this.mover.move(work, id, 'close', () => ({ request: { ...request }, changes: {} }));
  }

  /** A draft that lay too long ends; only its own content is purged, the intake and its records stay. */
  async expire(work: Work, id: string, request: ReasonRequest): Promise<ReferralRow> {
    await this.reasons.check(work, 'expiry-reasons', request.reasonCode);
    const changes = { summary: null, reasons: null, conditions: [], proposedMeasure: null };
    const expired = await this.mover.move(work, id, 'expire', () => ({
      request: { ...request },
      changes: { ...changes, purgedAt: work.now },
    }));
    this.admissions.purge(work, id);
    return expired;
  }
}
