import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { RUNNING } from '../domain/ledger';
import { planRules } from '../domain/instalment.rules';
import { standingParts } from '../domain/paid-parts';
import type { PlanInstalmentsRequest } from '../http/instalment.requests';
import type { InstalmentsResponse } from '../http/instalment.response';
import { InstalmentEntity } from '../persistence/instalment.entity';
import { InstalmentRepository } from '../persistence/instalment.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { ReadOrder } from './read-order';
import { measureOf, SupervisedOrder } from './supervised-order';

/** In which parts an amount of an order is paid: set by who supervises, in editions of which the last holds. */
@Injectable()
export class PlanInstalments {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly orders: ReadOrder,
    private readonly instalments: InstalmentRepository,
    private readonly ledger: LedgerRepository,
    private readonly codes: ComplianceCodes,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` where it is not the whole amount, in time. */
  async plan(work: Work, orderId: string, { measure, parts }: PlanInstalmentsRequest): Promise<void> {
    const order = await this.supervised.hold(work, orderId, RUNNING);
    const { most } = measureOf(order, measure, 'amount');
    requireAll(planRules, { ...order, parts, ordered: most * 100 });
    const before = (await this.instalments.of(work, orderId)).find((one) => one.measure === measure);
    for (const [position, { dueOn, amount }] of parts.entries())
      work.insert(InstalmentEntity, {
        ...{ id: newId(), orderId, childId: order.childId, agencyId: work.actor.agencyId, measure },
        ...{ edition: (before?.edition ?? 0) + 1, position, dueOn, amount },
        ...{ setBy: work.actor.accountId, setAt: work.now },
      });
  }

  /** @throws DomainError `not-found` for an order of which one reads nothing. */
  async read(work: Work, orderId: string): Promise<InstalmentsResponse> {
    const { measures } = await this.orders.read(work, orderId);
    const parts = await this.instalments.of(work, orderId);
    const sums = await this.ledger.sumsOf(work, orderId);
    const today = this.codes.today(work);
    const plans = measures.flatMap(({ measure, amount }) => {
      if (amount === null) return [];
      const own = parts.filter((one) => one.measure === measure);
      const sum = sums.find((one) => one.measure === measure && one.counts === 'qapik');
      const { verified = 0, waiting = 0 } = sum ?? {};
      const edition = own[0]?.edition ?? null;
      const shown = standingParts(own, verified + waiting, today);
      return [{ measure, edition, ordered: amount * 100, verified, waiting, parts: shown }];
    });
    return { plans };
  }
}
