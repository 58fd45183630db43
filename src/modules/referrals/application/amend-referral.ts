import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { AmendReferralRequest } from '../http/referral.requests';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { CheckContent } from './check-content';
import { ReferralTextsVault } from './referral-texts';
import { ShareReferral } from './share-referral';

/** Mends what the referrer said, before submission or after a return. */
@Injectable()
export class AmendReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly content: CheckContent,
    private readonly texts: ReferralTextsVault,
    private readonly sharing: ShareReferral,
  ) {}

  async amend(work: Work, id: string, request: AmendReferralRequest): Promise<ReferralRow> {
    const row = await this.referrals.findToChange(work, id);
    if (row.referringAgencyId !== work.actor.agencyId) {
      throw new DomainError('not-permitted', 'referral.not-your-action');
    }
    const isWithReferrer = row.state === 'drafted' || row.state === 'returned';
    if (!isWithReferrer) throw new DomainError('not-open', 'referral.not-open-for-amend');
    await this.content.check(work, request);
    const amended = { ...row, ...this.told(row, request), version: row.version + 1, updatedAt: work.now };
    await work.update(ReferralEntity, amended, row.version);
    this.sharing.afterAmending(work, row, amended);
    return amended;
  }

  /** What is left out stays as it is. */
  private told(row: ReferralRow, { summary, ...rest }: AmendReferralRequest): Partial<ReferralEntity> {
    const said = Object.entries(rest) as [string, string | undefined][];
    const given = Object.fromEntries(said.filter(([, value]) => value !== undefined));
    return summary === undefined ? given : { ...given, summary: this.texts.seal(row, 'summary', summary) };
  }
}
