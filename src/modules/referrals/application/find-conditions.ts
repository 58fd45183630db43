import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { Condition } from '../domain/referral';
import { AdmissionRepository, type KnownAdmission } from '../persistence/admission.repository';
import type { ReferralRow } from '../persistence/referral.repository';

/** The conditions of GC24 §18 that are met at this moment: attested on the referral, or read from their own records. */
@Injectable()
export class FindConditions {
  constructor(private readonly admissions: AdmissionRepository) {}

  async of(work: Work, row: ReferralRow): Promise<readonly Condition[]> {
    return work.once(`conditions ${row.id}`, () => this.ask(work, row));
  }

  private async ask(work: Work, row: ReferralRow): Promise<readonly Condition[]> {
    const admission = row.basis === 'diversion' ? await this.admissions.known(work, row.id) : undefined;
    return [...row.conditions, ...(admission ? [conditionOf(admission)] : [])];
  }
}

const conditionOf = ({
  admittedAt,
  recordedBy,
  freelyAttestedBy,
  lawyerPresent,
}: KnownAdmission): Condition => ({
  condition: 'responsibility-admitted-freely',
  metAt: admittedAt.toISOString(),
  recordedBy,
  attestedBy: freelyAttestedBy,
  basis: 'own-record',
  lawyerPresent,
});
