import { Injectable } from '@nestjs/common';
import type { KeyOfChild } from '../../children';
import { goesOnFrom, type EarlierCondition } from '../domain/said-condition';
import type { ConditionRequest } from '../http/order.requests';
import type { OrderConditionEntity } from '../persistence/order-condition.entity';
import { newCondition, type NewCondition } from './new-condition';
import { OrderTexts } from './order-texts';

/** Knows which conditions go on through the editions of an order, so that what is told of them counts on. */
@Injectable()
export class CarryOnConditions {
  constructor(private readonly texts: OrderTexts) {}

  /** Those that are to hold from now on, each with the id that it had first; of all editions, the oldest first. */
  from(
    of: KeyOfChild,
    before: readonly OrderConditionEntity[],
    requested: readonly ConditionRequest[],
  ): NewCondition[] {
    const asked = requested.map(newCondition);
    const ids = goesOnFrom(asked, before.map((one) => this.opened(of, one)).reverse());
    return asked.map((one, at) => ({ ...one, firstId: ids[at] ?? null }));
  }

  /** As it was set down, to be set down once more. */
  opened(
    of: KeyOfChild,
    { id, firstId, kind, words, limits, placeWords }: OrderConditionEntity,
  ): EarlierCondition {
    return {
      ...{ firstId, kind, words: this.texts.open(of, 'words', id, words), limits },
      placeWords: this.texts.open(of, 'place_words', id, placeWords),
    };
  }
}
