import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { KeyOfChild } from '../../children';
import type { OrderedMeasure } from '../domain/order';
import type { ConditionRequest } from '../http/order.requests';
import { OrderConditionEntity } from '../persistence/order-condition.entity';
import { OrderMeasureEntity } from '../persistence/order-measure.entity';
import { OrderTermsEntity } from '../persistence/order-terms.entity';
import { OrderTransitionEntity } from '../persistence/order-transition.entity';
import { OrderEntity } from '../persistence/order.entity';
import type { OrderRow } from '../persistence/order.repository';
import { newCondition, type NewCondition } from './new-condition';
import { OrderTexts } from './order-texts';

/** The first line of its history has nothing beside. */
const PROPOSED = { fromState: null, action: 'propose', reasonCode: null, note: null } as const;
const NOBODY_HEARD = {
  childWords: null,
  wordsMissing: null,
  tries: null,
  lawyerPresent: null,
  lawyerAbsence: null,
  happenedOn: null,
  conditionIds: null,
  measures: null,
};

/** Writes down a new order: what it consists of, and the first edition of its conditions. */
@Injectable()
export class WriteOrder {
  constructor(private readonly texts: OrderTexts) {}

  sealSummary(of: KeyOfChild, id: string, summary: string): Buffer {
    return this.texts.seal(of, 'summary', id, summary);
  }

  write(
    work: Work,
    row: OrderRow,
    measures: readonly OrderedMeasure[],
    conditions: readonly ConditionRequest[],
  ): void {
    work.insert(OrderEntity, row);
    const { id: orderId, childId, state: toState } = row;
    const by = { byAccount: work.actor.accountId, agencyId: work.actor.agencyId, at: work.now };
    const line = { id: newId(), orderId, childId, toState };
    work.insert(OrderTransitionEntity, { ...line, ...PROPOSED, ...by, ...NOBODY_HEARD });
    for (const [position, measure] of measures.entries())
      work.insert(OrderMeasureEntity, { id: newId(), orderId, childId, position, ...measure });
    this.setTerms(work, row, { number: 1, reasonCode: null, conditions: conditions.map(newCondition) });
  }

  /** One edition of the conditions, which holds from now on. */
  setTerms(work: Work, row: OrderRow, { number, reasonCode, conditions }: NewTerms): void {
    const { id: orderId, childId } = row;
    const decided = { decidedBy: work.actor.accountId, decidedAt: work.now };
    work.insert(OrderTermsEntity, { id: newId(), orderId, childId, number, reasonCode, ...decided });
    this.addConditions(work, row, number, conditions);
  }

  /** The conditions of an edition that was set down in this work. */
  addConditions(work: Work, row: OrderRow, number: number, conditions: readonly NewCondition[]): void {
    const { id: orderId, childId } = row;
    for (const [position, condition] of conditions.entries()) {
      const id = newId();
      const told = { id, orderId, childId, termsNumber: number, position, firstId: condition.firstId ?? id };
      work.insert(OrderConditionEntity, { ...told, ...this.sealed(row, id, condition) });
    }
  }

  private sealed(of: KeyOfChild, id: string, { kind, words, limits, placeWords }: NewCondition) {
    return {
      ...{ kind, words: this.texts.seal(of, 'words', id, words), limits },
      placeWords: this.texts.sealAny(of, 'place_words', id, placeWords ?? undefined),
    };
  }
}

interface NewTerms {
  readonly number: number;
  readonly reasonCode: string | null;
  readonly conditions: readonly NewCondition[];
}
