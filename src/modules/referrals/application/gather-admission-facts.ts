import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { DueProcessFacade } from '../../due-process';
import { IntakeFacade } from '../../intake';
import type { AdmissionFacts } from '../domain/admission.rules';
import type { AdmissionRequest } from '../http/admission.requests';
import { KnowAdmission } from './know-admission';
import { AdmissionRepository } from '../persistence/admission.repository';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';

/** What is told of an admission, and as whom the one who stands for its being free has to have been there. */
type AttestedAdmission = AdmissionRequest & Pick<AdmissionFacts, 'attestorPresentAs'>;

/** Gathers what decides whether an admission may be written down. */
@Injectable()
export class GatherAdmissionFacts {
  constructor(
    private readonly admissions: AdmissionRepository,
    private readonly known: KnowAdmission,
    private readonly referrals: ReferralRepository,
    private readonly intakes: IntakeFacade,
    private readonly dueProcess: DueProcessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async gather(work: Work, row: ReferralRow, request: AttestedAdmission): Promise<AdmissionFacts> {
    const { lawyerPresent, lawyerAbsenceReason = null, inCustody } = request;
    const { representativePresent, attestorPresentAs } = request;
    const admittedAt = new Date(request.admittedAt);
    const intake = await this.intakes.known(work, row.intakeId);
    return {
      ...{ basis: row.basis, state: row.state, admittedAt, lawyerPresent, lawyerAbsenceReason, inCustody },
      ...{ representativePresent, attestorPresentAs, isReviewed: row.reviewerAgencyId !== null },
      ...{ now: work.now, zone: this.settings.timeZone, firstActOn: intake?.acts[0]?.committedOn ?? null },
      carriesADiversion: await this.referrals.carriesADiversion(work, row.id),
      takenBackAt: await this.admissions.takenBackAt(work, row.id),
      recorded: (await this.known.of(work, row)) ?? null,
      heldThen: await this.dueProcess.wasHeld(work, row.childId, admittedAt),
    };
  }
}
