import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { showAdmission, type AdmissionResponse } from '../http/admission.response';
import { AdmissionRepository } from '../persistence/admission.repository';
import { ReferralRepository } from '../persistence/referral.repository';
import { KnowAdmission } from './know-admission';
import { ReferralTextsVault } from './referral-texts';

/** Reads an admission, for its author and the defence. */
@Injectable()
export class ReadAdmission {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly admissions: AdmissionRepository,
    private readonly known: KnowAdmission,
    private readonly texts: ReferralTextsVault,
  ) {}

  /** @throws DomainError `not-found`, alike where there is none and where it is not the actor's to read. */
  async read(work: Work, id: string): Promise<AdmissionResponse> {
    // Both are asked together, so that what is denied asks no more than what is not there.
    const [row, admission] = await Promise.all([
      this.referrals.find(work, id),
      this.admissions.find(work, id),
    ]);
    if (!admission) throw new DomainError('not-found', 'not-found');
    const saidInCustody = await this.known.saidInCustody(work, row.childId, admission);
    return showAdmission(admission, this.texts.openAdmission(row, admission), saidInCustody);
  }
}
