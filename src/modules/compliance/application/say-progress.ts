import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import { progressEvent } from '../contract';
import { RUNNING } from '../domain/ledger';
import type { SayProgressRequest, StandingRequest } from '../http/progress.requests';
import { ConditionStandingEntity } from '../persistence/condition-standing.entity';
import { ComplianceCodes } from './compliance-codes';
import { ComplianceTexts } from './compliance-texts';
import { SupervisedOrder } from './supervised-order';

/** Who supervises says how the conditions are kept; it says no breach, and nothing follows from it by itself (TR 14). */
@Injectable()
export class SayProgress {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly codes: ComplianceCodes,
    private readonly texts: ComplianceTexts,
  ) {}

  /** @throws DomainError `not-open`, or `invalid` for a condition that does not hold now. */
  async say(work: Work, orderId: string, { standings }: SayProgressRequest): Promise<void> {
    const order = await this.supervised.hold(work, orderId, RUNNING);
    for (const [at, said] of standings.entries()) {
      requireHolding(order, said, `/standings/${at}/conditionId`);
      const pointer = `/standings/${at}/reasonCode`;
      await this.codes.require(work, 'condition-standing-reasons', said.reasonCode, pointer);
    }
    for (const said of standings) this.write(work, order, said);
    work.emit(progressEvent(order, work.now));
  }

  private write(work: Work, order: KnownOrder, said: StandingRequest): void {
    const id = newId();
    work.insert(ConditionStandingEntity, {
      ...{ id, orderId: order.id, childId: order.childId, agencyId: work.actor.agencyId },
      ...{ conditionId: said.conditionId, standing: said.standing, reasonCode: said.reasonCode },
      words: this.texts.sealAny(order, 'words', id, said.words),
      ...{ saidBy: work.actor.accountId, saidAt: work.now },
    });
  }
}

function requireHolding({ conditions }: KnownOrder, { conditionId }: StandingRequest, pointer: string): void {
  if (conditions.some(({ id }) => id === conditionId)) return;
  const fields = [{ pointer, code: 'not-of-this-order' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
