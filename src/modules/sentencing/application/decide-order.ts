import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { decidingRules } from '../domain/order.rules';
import type { EndOrderRequest, OrderOrderRequest } from '../http/order-action.requests';
import type { OrderRow } from '../persistence/order.repository';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { OrderTexts } from './order-texts';
import { ShareOrder } from './share-order';
import { WeighOrder } from './weigh-order';

/** What an authority answers to a proposal, and that its proposer takes it back. */
@Injectable()
export class DecideOrder {
  constructor(
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly sharing: ShareOrder,
    private readonly texts: OrderTexts,
    private readonly contents: OrderContentRepository,
    private readonly weighing: WeighOrder,
  ) {}

  /** Who sees that it is done knows of it from now on. @throws DomainError `not-open`, `invalid` or `rule-broken`. */
  async order(work: Work, id: string, request: OrderOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'order');
    const { supervisorAgencyId, reasons } = request;
    await this.codes.requireSupervisor(work, supervisorAgencyId);
    const isCourt = await this.requireDecider(work, row);
    const decided = await this.decided(work, row, reasons);
    await this.requireLimits(work, row);
    const courtAgencyId = isCourt ? row.authorityAgencyId : null;
    const changes = { ...decided, supervisorAgencyId, courtAgencyId };
    this.sharing.toSupervisor(work, await this.mover.move(work, row, 'order', { changes }));
  }

  async reject(work: Work, id: string, { reasonCode, reasons }: EndOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'reject');
    await this.codes.require(work, 'order-reject-reasons', reasonCode, '/reasonCode');
    await this.requireDecider(work, row);
    const changes = await this.decided(work, row, reasons);
    await this.mover.move(work, row, 'reject', { reasonCode, changes });
    this.sharing.afterRejecting(work, row);
  }

  /** Who would have decided knows nothing of it any more. */
  async withdraw(work: Work, id: string, { reasonCode, reasons }: EndOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'withdraw');
    await this.codes.require(work, 'order-withdraw-reasons', reasonCode, '/reasonCode');
    await this.mover.move(work, row, 'withdraw', { reasonCode, note: reasons });
    this.sharing.afterWithdrawing(work, row);
  }

  private async requireLimits(work: Work, row: OrderRow): Promise<void> {
    const content = await this.contents.of(work, row.id);
    const conditions = holdingConditions(content).length;
    await this.weighing.require(work, row, { measures: content.measures, conditions });
  }

  /** Answers whether a court decides. */
  private async requireDecider(work: Work, row: OrderRow): Promise<boolean> {
    const isCourt = await this.codes.isCourt(work, row.authorityAgencyId);
    requireAll(decidingRules, { isProposer: row.proposedBy === work.actor.accountId, isCourt });
    return isCourt;
  }

  /** By whom and why, and on which basis they are competent. */
  private async decided(work: Work, row: OrderRow, reasons: string) {
    const legalBasis = await this.weighing.requireCompetence(work, row);
    const sealed = this.texts.seal(row, 'reasons', row.id, reasons);
    return { legalBasis, reasons: sealed, decidedBy: work.actor.accountId, decidedAt: work.now };
  }
}
