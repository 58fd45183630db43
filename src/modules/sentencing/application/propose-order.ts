import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { NOT_TOLD, STOPPED } from '../../reference';
import { NOT_HANDED_ON } from './run-order-clock';
import { orderEvent } from '../contract';
import { orderLifecycle } from '../domain/order.lifecycle';
import { proposingRules } from '../domain/order.rules';
import type { ProposeOrderRequest } from '../http/order.requests';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { NOT_LOOKED_AT } from './run-look-clock';
import { CheckProposal } from './check-proposal';
import { ShareOrder } from './share-order';
import { WeighActs } from './weigh-acts';
import { WriteOrder } from './write-order';

/** Nobody has decided yet. */
const NOTHING_DECIDED = {
  ...{ courtAgencyId: null, supervisorAgencyId: null, reasons: null },
  ...{ legalBasis: null, decidedBy: null, decidedAt: null },
  ...{ startedOn: null, endsOn: null, endReason: null, outcomeCode: null, endedAt: null },
  ...{ ...NOT_HANDED_ON, ...STOPPED, ...NOT_TOLD, ...NOT_LOOKED_AT, lookToldAt: null },
};

/** What was met and recorded; not what is drafted, given up, wrong, or with protection. */
const OPEN_INTAKES: readonly KnownIntake['state'][] = ['registered', 'decided'];

/** An alternative is proposed to a prosecutor or a court, with its measures and conditions. */
@Injectable()
export class ProposeOrder {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly checking: CheckProposal,
    private readonly acts: WeighActs,
    private readonly orders: OrderRepository,
    private readonly writing: WriteOrder,
    private readonly sharing: ShareOrder,
  ) {}

  /** Answers the id. @throws DomainError `invalid`, or `rule-broken` by the rules. */
  async propose(work: Work, request: ProposeOrderRequest): Promise<string> {
    const intake = await this.intakeOf(work, request);
    const checked = await this.checking.check(work, request, intake);
    requireAll(proposingRules, checked.facts);
    const row = await this.rowOf(work, request, intake);
    this.sharing.afterProposing(work, row);
    this.writing.write(work, row, checked.measures, request.conditions);
    this.sharing.keepSight(work, row);
    work.emit(orderEvent('propose', row, work.now));
    return row.id;
  }

  private async intakeOf(work: Work, { intakeId, childId }: ProposeOrderRequest) {
    if (intakeId === undefined) return undefined;
    await this.intakes.hold(work, intakeId);
    const intake = await this.intakes.known(work, intakeId);
    if (intake?.childId === childId && OPEN_INTAKES.includes(intake.state)) return intake;
    const fields = [{ pointer: '/intakeId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async rowOf(
    work: Work,
    request: ProposeOrderRequest,
    intake: KnownIntake | undefined,
  ): Promise<OrderRow> {
    const { childId, stage, authorityAgencyId } = request;
    const { accountId: proposedBy, agencyId: proposerAgencyId } = work.actor;
    const id = newId();
    const label = await this.orders.labelOf(work, childId);
    return {
      ...{ id, number: await publicNumber(work, 'A'), state: orderLifecycle.initial, stage, childId },
      ...{ intakeId: intake?.id ?? null, proposedBy, proposerAgencyId, authorityAgencyId },
      ...NOTHING_DECIDED,
      ...(await this.acts.of(work, intake)),
      summary: this.writing.sealSummary({ childId, ...label }, id, request.summary),
      ...label,
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}
