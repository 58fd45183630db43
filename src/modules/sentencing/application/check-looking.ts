import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { lookingRules } from '../domain/looking-again.rules';
import type { LookAgainRequest } from '../http/look-again.requests';
import type { OrderRow } from '../persistence/order.repository';
import { CheckConditions } from './check-conditions';
import { HearChild } from './hear-child';
import { keptLimits } from './kept-limits';
import { OrderCodes } from './order-codes';
import { SetTerms } from './set-terms';

/** Whether what is told of looking again fits its outcome, and child and lawyer were heard. */
@Injectable()
export class CheckLooking {
  constructor(
    private readonly codes: OrderCodes,
    private readonly checking: CheckConditions,
    private readonly hearing: HearChild,
    private readonly setting: SetTerms,
  ) {}

  /** @throws DomainError `invalid`, or `rule-broken` where somebody was not heard or nothing is eased. */
  async require(work: Work, row: OrderRow, request: LookAgainRequest): Promise<void> {
    const { outcome, lawyerHeard, lawyerAbsenceReason: lawyerAbsence = null, conditions = [] } = request;
    if (lawyerAbsence !== null)
      await this.codes.require(work, 'lawyer-absence-reasons', lawyerAbsence, '/lawyerAbsenceReason');
    this.codes.requireOnlyWhere(outcome === 'eased', conditions.length > 0, '/conditions');
    await this.checking.require(work, conditions, row.endsOn);
    await (outcome === 'ended' ? this.hearing.check(work, request) : this.hearing.require(work, request));
    const held = await this.setting.holding(work, row.id);
    const easedTo = conditions.map(({ kind, limits }) => ({ kind, limits: keptLimits(limits) }));
    const today = this.codes.today(work);
    requireAll(lookingRules, { outcome, lawyerHeard, lawyerAbsence, held, easedTo, today });
  }
}
