import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { admissionRules, type AdmissionFacts } from '../domain/admission.rules';
import type { AdmissionRequest } from '../http/admission.requests';
import { showAdmission, type AdmissionResponse } from '../http/admission.response';
import { AdmissionEntity } from '../persistence/admission.entity';
import { AdmissionRepository } from '../persistence/admission.repository';
import type { ReferralRow } from '../persistence/referral.repository';
import { CheckReason } from './check-reason';
import { GatherAdmissionFacts } from './gather-admission-facts';
import { ReferralTextsVault } from './referral-texts';
import { RenewReferral } from './renew-referral';

/** Writes down what the child admits, and that the child takes it back. */
@Injectable()
export class RecordAdmission {
  constructor(
    private readonly renewing: RenewReferral,
    private readonly admissions: AdmissionRepository,
    private readonly facts: GatherAdmissionFacts,
    private readonly codes: CheckReason,
    private readonly texts: ReferralTextsVault,
  ) {}

  /**
   * For the unit that refers; the authority sees from then on that there is an admission. Answers what was written down,
   * since of a referral that was given back or refused nobody reads it again.
   */
  async record(work: Work, id: string, request: AdmissionRequest): Promise<AdmissionResponse> {
    const row = await this.renewing.lock(work, id);
    if (row.referringAgencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'referral.not-your-action');
    await this.check(work, row, request);
    const admission = this.rowOf(work, row, request);
    work.insert(AdmissionEntity, admission);
    await this.renewing.finish(work, row);
    return showAdmission(admission, request.words ?? null, request.inCustody);
  }

  /** The child may take it back at any time, without a reason. */
  async retract(work: Work, id: string): Promise<ReferralRow> {
    const row = await this.renewing.begin(work, id);
    const count = await this.admissions.retract(work, id);
    if (count === 0) throw new DomainError('not-open', 'admission.nothing-to-take-back');
    return this.renewing.finish(work, row);
  }

  private async check(work: Work, row: ReferralRow, request: AdmissionRequest): Promise<void> {
    const attestorPresentAs = await this.checkCodes(work, request);
    requireAll(admissionRules, await this.facts.gather(work, row, { ...request, attestorPresentAs }));
  }

  /** Answers as whom the one who stands for its being free has to have been there. */
  private async checkCodes(
    work: Work,
    { freelyAttestedBy, language, lawyerAbsenceReason: absence }: AdmissionRequest,
  ): Promise<AdmissionFacts['attestorPresentAs']> {
    const { attributes } = await this.codes.attestor(work, freelyAttestedBy, {
      condition: 'responsibility-admitted-freely',
      pointer: '/freelyAttestedBy',
    });
    await this.codes.check(work, 'languages', language, '/language');
    if (absence) await this.codes.check(work, 'lawyer-absence-reasons', absence, '/lawyerAbsenceReason');
    return (attributes['presentAs'] ?? null) as AdmissionFacts['attestorPresentAs'];
  }

  private rowOf(work: Work, row: ReferralRow, { words, ...request }: AdmissionRequest): AdmissionEntity {
    const id = newId();
    return {
      ...request,
      id,
      referralId: row.id,
      childId: row.childId,
      admittedAt: new Date(request.admittedAt),
      lawyerAbsenceReason: request.lawyerAbsenceReason ?? null,
      words: words === undefined ? null : this.texts.sealAdmission(row, id, words),
      recordedBy: work.actor.accountId,
      agencyId: work.actor.agencyId,
      recordedAt: work.now,
      retractedAt: null,
      retractionRecordedBy: null,
    };
  }
}
