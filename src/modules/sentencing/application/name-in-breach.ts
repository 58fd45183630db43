import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { breachDayRules, namingRules, type NamedKind } from '../domain/breach.rules';
import { termsHeldOn } from '../domain/held-conditions';
import type { RecordBreachRequest } from '../http/order-action.requests';
import { OrderContentRepository, restsOf, type OrderContent } from '../persistence/order-content.repository';
import { OrderBlames } from '../order-blames.facade';
import { OrderCodes } from './order-codes';

/** What a breach is about: conditions that held on its day, and measures of the order. */
@Injectable()
export class NameInBreach {
  constructor(
    private readonly contents: OrderContentRepository,
    private readonly codes: OrderCodes,
    private readonly blames: OrderBlames,
  ) {}

  /** @throws DomainError `invalid` for what is not of this order or did not hold, `rule-broken` where the ground asks for one, or by the rules of the day. */
  async require(work: Work, orderId: string, request: RecordBreachRequest, day: LocalDate): Promise<void> {
    const { conditionIds = [], measures = [] } = request;
    const content = await this.contents.of(work, orderId);
    const held = this.heldOn(content, day);
    refuseOthers(conditionIds, held, 'conditionIds');
    refuseOthers(
      measures,
      content.measures.map(({ measure }) => measure),
      'measures',
    );
    await this.requireGround(work, request);
    const named = content.conditions.filter(({ id }) => conditionIds.includes(id));
    requireAll(breachDayRules, {
      ...{ day, rests: restsOf(content), limits: named.map(({ limits }) => limits) },
      isWithoutFault: await this.blames.isDayWithoutFault(work, { orderId, conditionIds, day }),
    });
  }

  private async requireGround(work: Work, request: RecordBreachRequest): Promise<void> {
    const { conditionIds = [], measures = [], reasonCode } = request;
    const { attributes } = await this.codes.require(work, 'order-breach-grounds', reasonCode, '/reasonCode');
    const asked = Array.isArray(attributes['names']) ? (attributes['names'] as NamedKind[]) : [];
    const named = { condition: conditionIds.length, measure: measures.length };
    requireAll(namingRules, { asked, named });
  }

  private heldOn({ terms, conditions }: OrderContent, day: LocalDate): string[] {
    const dated = terms.map(({ number, decidedAt }) => ({ number, decidedOn: this.codes.dayOf(decidedAt) }));
    const numbers = termsHeldOn(dated, day);
    return conditions.filter(({ termsNumber }) => numbers.includes(termsNumber)).map(({ id }) => id);
  }
}

function refuseOthers(named: readonly string[], own: readonly string[], field: string): void {
  const fields = named.flatMap((one, at) =>
    own.includes(one) ? [] : [{ pointer: `/${field}/${at}`, code: 'not-of-this-order' }],
  );
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
