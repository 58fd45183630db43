import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';

/** Something that a decision rests on has changed beside the referral: whoever read it before is told by its version. */
@Injectable()
export class RenewReferral {
  constructor(private readonly referrals: ReferralRepository) {}

  /** Locks the referral for something new beside it, whatever version the caller has seen. */
  async lock(work: Work, id: string): Promise<ReferralRow> {
    return this.referrals.lock(work, id);
  }

  /** Locks the referral as the caller has seen it. */
  async begin(work: Work, id: string): Promise<ReferralRow> {
    return this.referrals.findToChange(work, id);
  }

  async finish(work: Work, row: ReferralRow): Promise<ReferralRow> {
    const renewed = { ...row, version: row.version + 1, updatedAt: work.now };
    await work.update(ReferralEntity, renewed, row.version);
    work.saw({ kind: 'referral', id: row.id, version: renewed.version, childId: row.childId });
    return renewed;
  }
}
