import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { ListName } from '../../reference';
import { stepRules } from '../domain/breach.rules';
import type { BreachStepRequest } from '../http/order-action.requests';
import type { ToldAct } from './move-order';
import { OrderCodes } from './order-codes';

/** What is told of that. */
type Heard = Pick<BreachStepRequest, 'childWords' | 'wordsMissing' | 'tries'>;

/** Whether the child was heard before a step about a breach, or it was tried often enough (CRC 12; TR 14.2). */
@Injectable()
export class HearChild {
  constructor(private readonly codes: OrderCodes) {}

  /** @throws DomainError `invalid` for words beside the reason why there are none, `rule-broken` without both. */
  async require(work: Work, request: Heard): Promise<void> {
    const { childWords, wordsMissing, tries = 0 } = request;
    const triesFirst = await this.check(work, request);
    requireAll(stepRules, { isHeard: (childWords ?? wordsMissing) !== undefined, tries, triesFirst });
  }

  /** A step with its reason, once the child was heard. @throws DomainError as `require`, and `invalid` for a reason that the list does not have. */
  async told(work: Work, list: ListName, request: BreachStepRequest): Promise<ToldAct> {
    const { reasonCode, reasons, childWords, wordsMissing, tries } = request;
    await this.codes.require(work, list, reasonCode, '/reasonCode');
    await this.require(work, request);
    return { reasonCode, note: reasons, childWords, wordsMissing, tries };
  }

  /** What is told of it, where it need not be: answers how often it has to be tried. @throws DomainError `invalid`. */
  async check(work: Work, { childWords, wordsMissing }: Heard): Promise<number> {
    if (childWords !== undefined && wordsMissing !== undefined) {
      const fields = [{ pointer: '/wordsMissing', code: 'not-beside-the-words' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    return wordsMissing === undefined ? 0 : this.triesFirst(work, wordsMissing);
  }

  private async triesFirst(work: Work, code: string): Promise<number> {
    const { attributes } = await this.codes.require(
      work,
      'child-words-missing-reasons',
      code,
      '/wordsMissing',
    );
    return Number(attributes['triesFirst'] ?? 0);
  }
}
