import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import { REPRESENTATIVE_REQUESTED } from '../contract';
import { representativeRequestLifecycle } from '../domain/representative-request.lifecycle';
import type { NewRepresentativeRequestRequest } from '../http/representative-request.requests';
import { ChildRepository, type HeldChild } from '../persistence/child.repository';
import { RepresentativeRequestEntity } from '../persistence/representative-request.entity';
import { RepresentativeRequestRepository } from '../persistence/representative-request.repository';
import { CheckCodes } from './check-codes';
import { KnowAge } from './know-age';

/** The kind of agency that appoints whoever represents a child without anybody: guardianship (CRC 18, 20; GC24 §56). */
const APPOINTING = 'social-service';

/** Asks the guardianship body to appoint a representative. */
@Injectable()
export class RequestRepresentative {
  constructor(
    private readonly children: ChildRepository,
    private readonly requests: RepresentativeRequestRepository,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly codes: CheckCodes,
    private readonly ages: KnowAge,
  ) {}

  /** @throws DomainError `duplicate` while one of the actor's agency is open; `rule-broken` for who is of age. */
  async byHand(work: Work, childId: string, told: NewRepresentativeRequestRequest): Promise<string> {
    const child = await this.children.find(work, childId);
    if (child.rank < 2) throw new DomainError('not-permitted', 'child.record-not-held');
    await this.codes.require(work, 'representative-request-reasons', told.reason, '/reason');
    const { isOfAge } = await this.ages.onDay(work, childId, this.ages.dayOf(work.now));
    if (isOfAge)
      throw new DomainError('rule-broken', 'representative-request.child-of-age', { citation: 'CRC 1' });
    if (await this.requests.isOpen(work, childId)) {
      throw new DomainError('duplicate', 'representative-request.already-open');
    }
    const addressed = await this.addressedBy(work, told.addressedAgencyId);
    return this.open(work, child, told.reason, addressed ?? (await this.bodyOf(work, child)));
  }

  /** The last who could stand for the child cannot any more. */
  async byItself(work: Work, childId: string, reason: string): Promise<void> {
    if (await this.requests.isOpen(work, childId)) return;
    const child = await this.children.find(work, childId);
    await this.open(work, child, reason, await this.bodyOf(work, child));
  }

  private async addressedBy(work: Work, agencyId: string | undefined): Promise<string | undefined> {
    if (agencyId === undefined) return undefined;
    const agency = await this.access.agencyInForce(work, agencyId);
    if (agency?.kind === APPOINTING) return agency.id;
    const fields = [{ pointer: '/addressedAgencyId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'reference-not-usable', { fields });
  }

  /** The guardianship body of the child's district, or null where none is known: the agency that asks must find one. */
  private async bodyOf(work: Work, { district }: HeldChild): Promise<string | null> {
    return (await this.access.agenciesOfKind(work, APPOINTING, district))[0]?.id ?? null;
  }

  private async open(
    work: Work,
    { id: childId, number: childNumber }: HeldChild,
    reason: string,
    addressedAgencyId: string | null,
  ): Promise<string> {
    const { accountId: askedBy, agencyId: askingAgencyId } = work.actor;
    const id = newId();
    work.insert(RepresentativeRequestEntity, {
      ...{ id, childId, childNumber, state: representativeRequestLifecycle.initial, reason },
      ...{ askingAgencyId, askedBy, addressedAgencyId, requestedAt: work.now },
      ...(await this.clock(work)),
      ...{ answer: null, answeredAt: null, answeredBy: null },
      ...{ representativeId: null, endedAt: null, endReason: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    });
    work.emit({
      type: REPRESENTATIVE_REQUESTED,
      subject: { kind: 'representative-request', id },
      facts: { askingAgencyId, addressedAgencyId, reason },
    });
    return id;
  }

  private async clock(work: Work): Promise<{ dueAt: Date; warnAt: Date | null }> {
    const day = this.ages.dayOf(work.now);
    const { unit, amount, warningAmount } = await this.reference.clockRule(
      work,
      'appointed-representative',
      day,
    );
    const calendar = await this.reference.calendar(work);
    return {
      dueAt: calendar.deadline(work.now, { unit, amount }),
      warnAt: warningAmount === null ? null : calendar.deadline(work.now, { unit, amount: warningAmount }),
    };
  }
}
