import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { showAdmission, type AdmissionResponse } from '../http/admission.response';
import type { DefendedReferralResponse } from '../http/defended-referral.response';
import { showAnswer, showDecision, showOffer } from '../http/show-referral';
import { AdmissionRepository } from '../persistence/admission.repository';
import {
  DefendedReferralRepository,
  type DefendedReferral,
} from '../persistence/defended-referral.repository';
import { KnowAdmission } from './know-admission';
import { ReferralTextsVault } from './referral-texts';

/** What was decided on an intake, for who stands for the child by a live mandate (CRC 40(2)(b)(ii); GC24 §49). */
@Injectable()
export class ReadForDefence {
  constructor(
    private readonly referrals: DefendedReferralRepository,
    private readonly admissions: AdmissionRepository,
    private readonly known: KnowAdmission,
    private readonly texts: ReferralTextsVault,
  ) {}

  /** None for whoever holds no mandate. */
  async ofIntake(work: Work, intakeId: string): Promise<DefendedReferralResponse[]> {
    const rows = await this.referrals.ofIntake(work, intakeId);
    return Promise.all(rows.map((row) => this.show(work, row)));
  }

  private async show(work: Work, row: DefendedReferral): Promise<DefendedReferralResponse> {
    const { id, number, state, stage, decision, offer, answer } = row;
    return {
      ...{ id, number, state, stage },
      decision: decision && showDecision(decision, 'authority', this.texts.openReasons(row)),
      offer: offer && showOffer(offer),
      answer: answer && showAnswer(answer),
      admission: await this.admission(work, row),
    };
  }

  private async admission(work: Work, row: DefendedReferral): Promise<AdmissionResponse | null> {
    const admission = await this.admissions.find(work, row.id);
    if (!admission) return null;
    const saidInCustody = await this.known.saidInCustody(work, row.childId, admission);
    return showAdmission(admission, this.texts.openAdmission(row, admission), saidInCustody);
  }
}
