import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { programmeWaitLifecycle, type WaitAction } from '../domain/programme-wait.lifecycle';
import { promotionRules } from '../domain/programme-wait.rules';
import type { NewWaitRequest, PromoteRequest } from '../http/programme-wait.requests';
import { ProgrammeWaitEntity } from '../persistence/programme-wait.entity';
import { ProgrammeWaitRepository, type WaitRow } from '../persistence/programme-wait.repository';
import { ProgrammeRepository } from '../persistence/programme.repository';
import { CheckBooking } from './check-booking';
import { JoinProgramme } from './join-programme';

/** Children wait for a seat in the order in which they were asked for; a person gives it, and tells why not to the first. */
@Injectable()
export class WaitForProgramme {
  constructor(
    private readonly waits: ProgrammeWaitRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly joining: JoinProgramme,
    private readonly checking: CheckBooking,
    private readonly reference: ReferenceFacade,
    private readonly children: ChildrenFacade,
  ) {}

  /** Answers the id. @throws DomainError `not-found`, `not-open`, `rule-broken` or `duplicate`. */
  async ask(work: Work, { programmeId, caseId, reasonCode, wish }: NewWaitRequest): Promise<string> {
    const file = await this.checking.lockCase(work, caseId);
    const { closedAt } = await this.programmes.find(work, programmeId);
    if (closedAt !== null) throw new DomainError('not-open', 'programme.closed');
    if (file.state !== 'in-delivery') throw new DomainError('rule-broken', 'session.case-not-in-delivery');
    const reason = { list: 'programme-wait-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, reason);
    const id = newId();
    work.insert(ProgrammeWaitEntity, {
      ...{ id, programmeId, caseId, childId: file.childId, state: programmeWaitLifecycle.initial },
      ...{ reasonCode, wish: this.sealed(file, id, wish), askedBy: work.actor.accountId },
      ...{ endedBy: null, endReason: null, version: 1, createdAt: work.now, updatedAt: work.now },
    });
    return id;
  }

  /** First the case, then the programme (ADR 43). @throws DomainError `duplicate` when no seat is free. */
  async promote(work: Work, id: string, { reasonCode, skipClashes }: PromoteRequest): Promise<void> {
    const { caseId, programmeId } = await this.waits.find(work, id);
    const file = await this.checking.lockCase(work, caseId);
    const programme = await this.programmes.lock(work, programmeId);
    const row = await this.begin(work, id, 'promote');
    requireAll(promotionRules, { place: row.place ?? 1, isReasonTold: reasonCode !== undefined });
    if (reasonCode !== undefined) await this.requireReason(work, 'waiting-order-reasons', reasonCode);
    await this.joining.take(work, programme, { caseId, skipClashes, file });
    await this.waits.move(work, row, 'promoted', reasonCode ?? null);
  }

  async leave(work: Work, id: string, reasonCode: string): Promise<void> {
    const { caseId } = await this.waits.find(work, id);
    await this.checking.lockCase(work, caseId);
    const row = await this.begin(work, id, 'leave');
    await this.requireReason(work, 'programme-leave-reasons', reasonCode);
    await this.waits.move(work, row, 'left', reasonCode);
  }

  /** What the child wishes for; null to who does not hold the key. */
  wishOf({ id, childId, wrappedKey, wish }: WaitRow): string | null {
    if (wish === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, placeOf(id), wish);
  }

  private async begin(work: Work, id: string, action: WaitAction): Promise<WaitRow> {
    const row = await this.waits.findToChange(work, id);
    if (programmeWaitLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `programme-wait.not-open-for-${action}`);
    return row;
  }

  private async requireReason(
    work: Work,
    list: 'waiting-order-reasons' | 'programme-leave-reasons',
    code: string,
  ): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer: '/reasonCode' });
  }

  private sealed({ wrappedKey, childId }: KnownCase, id: string, wish: string | undefined): Buffer | null {
    if (wish === undefined) return null;
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(id), wish);
  }
}

const placeOf = (row: string) => ({ table: 'sessions.programme_wait', column: 'wish', row });
