import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ListName } from '../../reference';
import { ReviewsFacade } from '../../reviews';
import { mandateEvent } from '../contract';
import { requireOpen } from '../domain/mandate.actions';
import { takingBackRules } from '../domain/mandate.rules';
import type { TakeBackRequest } from '../http/mandate.requests';
import { MandateRepository } from '../persistence/mandate.repository';
import { TakenBackRepository, type TakenBack } from '../persistence/taken-back.repository';
import { mandateActor } from './move-mandate';

/**
 * The child takes back what lawyers wrote by a mandate that is over: a request for a review, a statement. The clinic wrote it, so the
 * clinic takes it back, without a look at the file and without being told whether there was anything (CRC 12; ADR 62).
 */
@Injectable()
export class TakeBack {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly taken: TakenBackRepository,
    private readonly reviews: ReviewsFacade,
    private readonly reference: ReferenceFacade,
  ) {}

  /** @throws DomainError `not-open` while the mandate is not over, `invalid` or `rule-broken`. */
  async takeBack(work: Work, id: string, request: TakeBackRequest): Promise<void> {
    const row = await this.mandates.findToChange(work, id);
    requireOpen('take-back', row, mandateActor(work));
    const { reasonCode, lawyerPresent, lawyerAbsenceReason = null } = request;
    await this.requireCode(work, 'withdraw-reasons', reasonCode, '/reasonCode');
    if (lawyerAbsenceReason !== null)
      await this.requireCode(work, 'lawyer-absence-reasons', lawyerAbsenceReason, '/lawyerAbsenceReason');
    requireAll(takingBackRules, { lawyerPresent, lawyerAbsenceReason });
    const taking = { reasonCode, lawyerPresent, lawyerAbsenceReason };
    for (const one of await this.taken.takeBack(work, id, taking)) await this.tell(work, one, reasonCode);
    this.mandates.remember(work, row, { act: 'take-back', reasonCode });
    work.emit(mandateEvent('take-back', row, work.now));
  }

  /** On record as done to the child, beside the mandate that names none: whoever asks who touched its file finds it. */
  private async tell(work: Work, one: TakenBack, reasonCode: string): Promise<void> {
    const { kind, id, version, childId } = one;
    work.record({ kind, id, version, childId });
    if (one.kind !== 'review') return;
    const { decisionKind, decisionId, decisionOf, deciderAgencyId, reviewerAgencyId } = one;
    const facts = { decisionKind, decisionId, decisionOf, childId, deciderAgencyId, reviewerAgencyId };
    await this.reviews.tellTakenBack(work, id, { ...facts, reasonCode });
  }

  private async requireCode(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}
