import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { leavesFree, type KnownOrder } from '../../sentencing';
import { complianceEvent } from '../contract';
import { conditionDayRules } from '../domain/condition-day.rules';
import { dayRules } from '../domain/day.rules';
import { OPEN_FOR_ENTRIES } from '../domain/ledger';
import { askedOn, idsOf, isLimited, type LimitedCondition } from '../domain/stood-conditions';
import type { SayConditionDayRequest } from '../http/condition-day.requests';
import { LedgerLineEntity } from '../persistence/ledger-line.entity';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { ComplianceTexts } from './compliance-texts';
import { NOT_ANSWERED } from './enter-hours';
import { fault } from './fault';
import { SupervisedOrder } from './supervised-order';

/**
 * Writes down how a condition about hours or places was kept on one day, as somebody has seen or told it; a second person verifies it.
 * It says no breach, and nothing follows from it by itself (TR 14). Nothing finds out where a child is.
 */
@Injectable()
export class SayConditionDay {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly ledger: LedgerRepository,
    private readonly codes: ComplianceCodes,
    private readonly texts: ComplianceTexts,
  ) {}

  /** Answers the id. @throws DomainError `not-open`, `invalid`, or `rule-broken` by the rules of the day. */
  async say(work: Work, orderId: string, request: SayConditionDayRequest): Promise<string> {
    const order = await this.supervised.hold(work, orderId, OPEN_FOR_ENTRIES);
    await this.requireReason(work, request);
    const conditionId = await this.requireRules(work, order, request);
    const line = this.lineOf(work, order, { ...request, conditionId });
    work.insert(LedgerLineEntity, line);
    work.emit(complianceEvent('enter', order, { ...line, at: work.now }));
    return line.id;
  }

  private async requireReason(work: Work, { reasonCode, outcome }: SayConditionDayRequest): Promise<void> {
    const list = 'condition-day-reasons';
    const { attributes } = await this.codes.require(work, list, reasonCode, '/reasonCode');
    const { outcomes } = attributes;
    if (!Array.isArray(outcomes) || !(outcomes as string[]).includes(outcome))
      throw fault('/reasonCode', 'not-of-this-kind');
  }

  /** Answers the id of the edition that held on the day. */
  private async requireRules(
    work: Work,
    order: KnownOrder,
    { conditionId, day, outcome }: SayConditionDayRequest,
  ): Promise<string> {
    const named = limitedOf(order, conditionId);
    const asked = askedOn(order, named, day);
    const { id, limits } = asked ?? named;
    requireAll(dayRules, { ...order, day, today: this.codes.today(work) });
    requireAll(conditionDayRules, {
      ...{ outcome, isLeftFree: leavesFree(limits, day), isOver: this.codes.isOver(work, day, limits) },
      isAsked: asked !== undefined,
      isSaid: await this.ledger.isSaid(work, idsOf(order, conditionId), day),
    });
    return id;
  }

  private lineOf(work: Work, order: KnownOrder, request: SayConditionDayRequest): LedgerLineEntity {
    const { conditionId, day, outcome, reasonCode, childWords } = request;
    const id = newId();
    return {
      ...{ id, orderId: order.id, childId: order.childId, agencyId: work.actor.agencyId, counts: 'days' },
      ...{ measure: null, conditionId, day, outcome, quantity: 1, kindCode: reasonCode },
      ...{ placeCode: null, place: null, onSpot: null },
      dayWords: this.texts.sealAny(order, 'day_words', id, childWords),
      ...{ enteredBy: work.actor.accountId, enteredAt: work.now },
      ...NOT_ANSWERED,
    };
  }
}

/** A condition of any edition, with its limits. @throws DomainError `invalid` for another, or what names neither hours nor places. */
function limitedOf({ everAsked }: KnownOrder, conditionId: string): LimitedCondition {
  const named = everAsked.filter(isLimited).find(({ id }) => id === conditionId);
  if (!named) throw fault('/conditionId', 'reference-not-usable');
  return named;
}
