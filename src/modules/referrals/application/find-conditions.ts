import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { DueProcessFacade } from '../../due-process';
import { CONSENT_TO_TAKE_PART, conditionsOf } from '../domain/conditions-of-records';
import type { Answer, Condition } from '../domain/referral';
import type { ReferralRow } from '../persistence/referral.repository';
import { ConsentsFacade } from '../../children';
import { KnowAdmission } from './know-admission';

/** The conditions of GC24 §18 that are met at this moment: attested on the referral, or read from their own records. */
@Injectable()
export class FindConditions {
  constructor(
    private readonly admissions: KnowAdmission,
    private readonly consents: ConsentsFacade,
    private readonly dueProcess: DueProcessFacade,
  ) {
    consents.foresee('referral.read', 'referral');
  }

  async of(work: Work, row: ReferralRow): Promise<readonly Condition[]> {
    return work.once(`conditions ${row.id}`, () => this.ask(work, row));
  }

  /** Help for a child at risk asks for no admission, and nobody needs a lawyer to be helped (Law 919-IIQ). */
  private async ask(work: Work, row: ReferralRow): Promise<Condition[]> {
    const { id, basis, childId, conditions, answer } = row;
    const file = { kind: 'referral', id } as const;
    const isCharged = basis === 'diversion';
    const [{ consents, ...standing }, admission, legalHelp] = await Promise.all([
      this.consents.said(work, file, CONSENT_TO_TAKE_PART[basis]),
      isCharged ? this.admissions.of(work, { id, childId }) : undefined,
      isCharged ? this.legalHelp(work, row) : null,
    ]);
    const met = conditionsOf({ basis, consents, standing, admission, legalHelp });
    const answeredInCustody = answer !== null && (await this.wasHeld(work, childId, answer));
    return [...conditions, ...(answeredInCustody ? met.map((one) => confirmedSince(one, answer)) : met)];
  }

  /** The row tells it already, but for a draft that was just made. */
  private async legalHelp(work: Work, { intakeId, helpOfferedAt, helpOfferedBy }: ReferralRow) {
    if (helpOfferedAt === undefined) return this.dueProcess.legalHelp(work, intakeId);
    return { offeredAt: helpOfferedAt, offerRecordedBy: helpOfferedBy ?? null };
  }

  /** Custody may be recorded after the answer, or dated back. */
  private async wasHeld(work: Work, childId: string, { answeredAt }: Answer): Promise<boolean> {
    return this.dueProcess.wasHeld(work, childId, new Date(answeredAt));
  }
}

/** What the child answered in custody counts when its consent was given or confirmed later than that. */
const confirmedSince = (condition: Condition, { answeredAt }: Answer): Condition =>
  condition.condition === 'consent-of-child' && condition.metAt <= answeredAt
    ? { ...condition, unconfirmed: true }
    : condition;
