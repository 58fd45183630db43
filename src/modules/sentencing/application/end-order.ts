import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { isStepAboutBreach } from '../domain/breach.rules';
import { completionRules } from '../domain/completion.rules';
import type { OrderState } from '../domain/order.lifecycle';
import type { BreachStepRequest } from '../http/order-action.requests';
import { OrderCompletions } from '../order-completions.facade';
import { CheckReview } from './check-review';
import { HearChild } from './hear-child';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';

/** Acts that end an order, beside that something takes its place. */
export type EndingAct = 'complete' | 'discharge-early' | 'revoke' | 'quash';

/** An order ends by an act of somebody, with a reason that is one of that act. */
@Injectable()
export class EndOrder {
  constructor(
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly hearing: HearChild,
    private readonly completions: OrderCompletions,
    private readonly reviewing: CheckReview,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` where the child was not heard before a court revokes it,
   * or a review is pending. */
  async end(work: Work, id: string, act: EndingAct, request: BreachStepRequest): Promise<void> {
    const row = await this.mover.begin(work, id, act);
    await this.reviewing.require(work, id, act);
    const { reasonCode, reasons, childWords, wordsMissing, tries } = request;
    const acceptsWhatIsLeft = await this.requireReason(work, reasonCode, act, row.state);
    await (isStepAboutBreach(act, row.state)
      ? this.hearing.require(work, request)
      : this.hearing.check(work, request));
    if (act === 'complete') {
      const isSomethingLeft = await this.completions.isSomethingLeft(work, id);
      requireAll(completionRules, { isSomethingLeft, acceptsWhatIsLeft });
    }
    await this.mover.move(work, row, act, { reasonCode, note: reasons, childWords, wordsMissing, tries });
  }

  /**
   * Answers whether the reason accepts what is left. That conditions were not kept takes an order back only when a court has looked at
   * it and heard the child (TR 14).
   */
  private async requireReason(work: Work, code: string, act: EndingAct, state: OrderState): Promise<boolean> {
    const { attributes } = await this.codes.require(work, 'order-end-reasons', code, '/reasonCode');
    const { acts, states = [state] } = attributes;
    const isOf = (list: unknown, one: string) => Array.isArray(list) && list.includes(one);
    if (isOf(acts, act) && isOf(states, state)) return attributes['acceptsWhatIsLeft'] === true;
    const fields = [{ pointer: '/reasonCode', code: 'not-of-this-kind' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }
}
