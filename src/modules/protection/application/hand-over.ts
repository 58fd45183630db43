import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade, type KnownAgency } from '../../access';
import { ChildrenFacade } from '../../children';
import { IntakeFacade } from '../../intake';
import { handoverLifecycle } from '../domain/handover.lifecycle';
import { handingRules, SOURCE } from '../domain/handover.rules';
import type { HandoverRequest, NewHandoverRequest } from '../http/handover.requests';
import { HandoverEntity } from '../persistence/handover.entity';
import { HandoverRepository } from '../persistence/handover.repository';
import { MoveHandover } from './move-handover';
import { RunHandoverClock } from './run-handover-clock';

/** Hands a child to protection: after an intake, which then keeps only what protection needs, or without one. */
@Injectable()
export class HandOver {
  constructor(
    private readonly handovers: HandoverRepository,
    private readonly access: AccessFacade,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly clock: RunHandoverClock,
    private readonly mover: MoveHandover,
  ) {}

  /** Below the age of responsibility, or at risk without an act: the intake leaves the way of justice (GC24 §20–24). */
  async afterIntake(work: Work, intakeId: string, request: HandoverRequest): Promise<string> {
    await this.clock.requireCode(work, 'protection-grounds', request.reasonCode, '/reasonCode');
    const { childId } = await this.intakes.protect(work, intakeId, { reasonCode: request.reasonCode });
    return this.send(work, { ...request, childId }, intakeId);
  }

  /** @throws DomainError `invalid` when the child does not exist for the actor. */
  async withoutIntake(work: Work, request: NewHandoverRequest): Promise<string> {
    await this.clock.requireCode(work, 'protection-grounds', request.reasonCode, '/reasonCode');
    await this.children.require(work, request.childId);
    return this.send(work, request, null);
  }

  private async send(work: Work, request: NewHandoverRequest, intakeId: string | null): Promise<string> {
    const { childId } = request;
    const addressed = await this.addressedBy(work, request);
    requireAll(handingRules, { isOpen: await this.handovers.hasOpen(work, childId, addressed.id) });
    const row = await this.rowOf(work, request, { intakeId, addressedAgencyId: addressed.id });
    work.insert(HandoverEntity, row);
    work.write('select protection.open_child($1)', [row.id]);
    this.mover.tell(work, row, { from: null, action: 'hand-over', reasonCode: request.reasonCode });
    return row.id;
  }

  /** The one that is named, else the social service of the district where the child lives. */
  private async addressedBy(
    work: Work,
    { childId, addressedAgencyId: named }: NewHandoverRequest,
  ): Promise<KnownAgency> {
    if (named === undefined) return this.nearest(work, childId);
    const agency = await this.access.agencyInForce(work, named);
    if (agency?.kind === 'social-service') return agency;
    const fields = [{ pointer: '/addressedAgencyId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async nearest(work: Work, childId: string): Promise<KnownAgency> {
    const district = (await this.handovers.districtOf(work, childId)) ?? null;
    const [found] = await this.access.agenciesOfKind(work, 'social-service', district);
    if (found) return found;
    throw new DomainError('rule-broken', 'handover.social-service-not-known', { citation: SOURCE });
  }

  private async rowOf(
    work: Work,
    { childId, reasonCode, urgent, protectionSummary }: NewHandoverRequest,
    to: Pick<HandoverEntity, 'intakeId' | 'addressedAgencyId'>,
  ): Promise<HandoverEntity> {
    const id = newId();
    const place = { table: 'protection.handover', column: 'summary', row: id };
    return {
      ...{ id, number: await publicNumber(work, 'H'), state: handoverLifecycle.initial, childId },
      ...{ ...to, reasonCode, urgent },
      summary: await this.children.sealText(work, childId, place, protectionSummary),
      ...{ sentBy: work.actor.accountId, senderAgencyId: work.actor.agencyId },
      ...{ answerCode: null, answeredAt: null, nextContactOn: null, inErrorAt: null },
      ...(await this.clock.start(work)),
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}
