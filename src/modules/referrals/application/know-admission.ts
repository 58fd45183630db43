import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { DueProcessFacade } from '../../due-process';
import { AdmissionRepository, type KnownAdmission } from '../persistence/admission.repository';

/** What may be known of the admission of a referral, as the records of custody stand by now. */
@Injectable()
export class KnowAdmission {
  constructor(
    private readonly admissions: AdmissionRepository,
    private readonly dueProcess: DueProcessFacade,
  ) {}

  /** What was told as said in freedom counts as said in custody where custody is recorded after it. */
  async of(
    work: Work,
    referral: { readonly id: string; readonly childId: string },
  ): Promise<KnownAdmission | undefined> {
    const known = await this.admissions.known(work, referral.id);
    return known && { ...known, inCustody: await this.saidInCustody(work, referral.childId, known) };
  }

  /** Was an admission made in custody, as it was told or as custody was recorded since? */
  async saidInCustody(
    work: Work,
    childId: string,
    { inCustody, admittedAt }: { readonly inCustody: boolean; readonly admittedAt: Date },
  ): Promise<boolean> {
    return inCustody || this.dueProcess.wasHeld(work, childId, admittedAt);
  }
}
