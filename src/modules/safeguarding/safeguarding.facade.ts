import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { RaiseConcern } from './application/raise-concern';
import type { RaisedConcern, ToldConcern } from './domain/concern';

/** What other modules may do about concerns. */
@Injectable()
export class SafeguardingFacade {
  constructor(private readonly raising: RaiseConcern) {}

  /**
   * Raises a concern in the transaction of the act that brought it to light, in the name of the actor.
   *
   * @throws DomainError `invalid` for a category or district of no list, `rule-broken` when observed in the future.
   */
  async raise(work: Work, told: ToldConcern): Promise<RaisedConcern> {
    return this.raising.raise(work, told);
  }
}
