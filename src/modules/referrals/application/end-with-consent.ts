import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { type ConsentChanged, ConsentsFacade } from '../../children';
import { CONSENT_TO_TAKE_PART } from '../domain/conditions-of-records';
import { endWithConsent } from '../domain/referral.actions';
import { ReferralRepository } from '../persistence/referral.repository';
import { MoveReferral } from './move-referral';

const TAKEN_BACK: readonly ConsentChanged['change'][] = ['withdrawn', 'refused'];
/** Code of list `not-taken-up-reasons`. */
const REASON = 'consent-withdrawn';

/** A child who no longer wants to take part is on no way to a centre any more, in the same transaction. */
@Injectable()
export class EndWithConsent implements OnModuleInit {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly mover: MoveReferral,
    private readonly consents: ConsentsFacade,
  ) {}

  onModuleInit(): void {
    this.consents.follow((work, change) => this.follow(work, change));
  }

  async follow(work: Work, { file, purpose, person, change }: ConsentChanged): Promise<void> {
    if (file.kind !== 'referral' || person !== 'child' || !TAKEN_BACK.includes(change)) return;
    const row = await this.referrals.lockKnown(work, file.id);
    // Who works on a case hears that the consent is taken back, and sees no referral: then there is no way left to end.
    if (!row) return;
    if (purpose !== CONSENT_TO_TAKE_PART[row.basis]) return;
    const facts = { actor: work.actor, request: { reasonCode: REASON } };
    const move = endWithConsent(row, facts, work.now);
    if (move) await this.mover.apply(work, row, move, {});
  }
}
