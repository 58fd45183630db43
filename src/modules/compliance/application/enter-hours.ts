import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import { complianceEvent } from '../contract';
import { dayRules } from '../domain/day.rules';
import { hoursRules } from '../domain/hours.rules';
import { OPEN_FOR_ENTRIES } from '../domain/ledger';
import { ledgerLineLifecycle } from '../domain/ledger-line.lifecycle';
import type { EnterHoursRequest } from '../http/hours.requests';
import { LedgerLineEntity } from '../persistence/ledger-line.entity';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { ComplianceTexts } from './compliance-texts';
import { measureOf, SupervisedOrder } from './supervised-order';

/** Nobody has looked at it yet. */
export const NOT_ANSWERED = {
  ...{ state: ledgerLineLifecycle.initial, answeredBy: null, answeredAt: null, answerReason: null },
  ...{ errorBy: null, errorAt: null, errorReason: null, version: 1 },
};

/** What is counted of a measure is of no condition. */
export const OF_NO_CONDITION = { conditionId: null, outcome: null, dayWords: null };

/** Writes down on which day a child worked, how long, where and what; a second person has to verify it. */
@Injectable()
export class EnterHours {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly ledger: LedgerRepository,
    private readonly codes: ComplianceCodes,
    private readonly texts: ComplianceTexts,
  ) {}

  /** Answers the id. @throws DomainError `not-open`, `invalid`, or `rule-broken` by the rules of the day and of the hours. */
  async enter(work: Work, orderId: string, request: EnterHoursRequest): Promise<string> {
    const order = await this.supervised.hold(work, orderId, OPEN_FOR_ENTRIES);
    await this.codes.require(work, 'work-activities', request.activity, '/activity');
    await this.codes.require(work, 'work-places', request.placeKind, '/placeKind');
    await this.requireRules(work, order, request);
    const line = this.lineOf(work, order, request);
    work.insert(LedgerLineEntity, line);
    work.emit(complianceEvent('enter', order, { ...line, at: work.now }));
    return line.id;
  }

  private async requireRules(work: Work, order: KnownOrder, request: EnterHoursRequest): Promise<void> {
    const { measure, day, minutes } = request;
    const { most, mostHoursPerDay } = measureOf(order, measure, 'hours');
    requireAll(dayRules, { ...order, day, today: this.codes.today(work) });
    await this.ledger.holdOffOthers(work, order.childId);
    const of = { orderId: order.id, childId: order.childId, counts: 'minutes', measure, day } as const;
    const { ofDay, ofOrder } = await this.ledger.counted(work, of);
    requireAll(hoursRules, {
      ...{ minutes, orderedMinutes: most * 60, minutesOfDay: ofDay, minutesOfOrder: ofOrder },
      mostPerDay: mostHoursPerDay === null ? null : mostHoursPerDay * 60,
    });
  }

  private lineOf(work: Work, order: KnownOrder, request: EnterHoursRequest): LedgerLineEntity {
    const { measure, day, minutes, activity, placeKind, place, supervisedBy } = request;
    const id = newId();
    return {
      ...{ id, orderId: order.id, childId: order.childId, agencyId: work.actor.agencyId },
      ...{ counts: 'minutes', measure, day, quantity: minutes, kindCode: activity, placeCode: placeKind },
      place: this.texts.sealAny(order, 'place', id, place),
      onSpot: this.texts.sealAny(order, 'on_spot', id, supervisedBy),
      ...{ enteredBy: work.actor.accountId, enteredAt: work.now },
      ...{ ...NOT_ANSWERED, ...OF_NO_CONDITION },
    };
  }
}
