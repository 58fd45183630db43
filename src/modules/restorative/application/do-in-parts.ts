import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { errorRules, isCounted, isReached, partRules, verifyingRules } from '../domain/part.rules';
import type {
  MarkPartInErrorRequest,
  ObligationPartParams,
  RecordPartRequest,
} from '../http/obligation-course.requests';
import type { ObligationParams } from '../http/settle-obligation.requests';
import { AgreementRepository } from '../persistence/agreement.repository';
import { ObligationCourseRepository, type KnownPart } from '../persistence/obligation-course.repository';
import type { ObligationPartEntity } from '../persistence/obligation-part.entity';
import type { RestorativeObligationEntity } from '../persistence/restorative-obligation.entity';
import type { KnownProcess } from '../persistence/restorative.repository';
import { ChangeProcess } from './change-process';
import { requireLeading } from './end-process';

type PartAction = 'record-part' | 'verify-part' | 'mark-part-in-error';

/** What was promised in manat or hours is done in parts; where their sum is reached, it is done (ECOSOC 2002/12 §17). */
@Injectable()
export class DoInParts {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly agreements: AgreementRepository,
    private readonly course: ObligationCourseRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `partRules` that does not hold. */
  async record(work: Work, params: ObligationParams, said: RecordPartRequest): Promise<void> {
    const { row, obligation, parts } = await this.begin(work, params, 'record-part');
    const { count, doneOn, isConfirmed, unconfirmedReason: code } = said;
    if (code !== undefined) {
      const list = 'restorative-unconfirmed-reasons';
      await this.reference.requireCodeToday(work, { list, code, pointer: '/unconfirmedReason' });
    }
    requireAll(partRules, {
      ...{ state: obligation.state, promised: promisedOf(obligation), parts, count, doneOn, isConfirmed },
      ...{ agreedOn: this.day(row.agreedAt ?? work.now), today: this.day(work.now) },
      hasUnconfirmedReason: code !== undefined,
    });
    const part = partOf(work, obligation, said);
    this.course.add(work, part);
    await this.settleWhereReached(work, obligation, [
      ...parts,
      { ...part, errorReason: null, errorBy: null },
    ]);
    await this.changing.finish(work, row, 'record-part');
  }

  /** @throws DomainError `rule-broken` with the first of `verifyingRules` that does not hold. */
  async verify(work: Work, params: ObligationPartParams): Promise<void> {
    const { row, obligation, parts } = await this.begin(work, params, 'verify-part');
    const part = partWith(parts, params.part);
    const { accountId } = work.actor;
    requireAll(verifyingRules, {
      ...{ state: obligation.state, isInError: part.errorReason !== null, isCounted: isCounted(part) },
      isRecorder: part.recordedBy === accountId,
    });
    await this.course.verify(work, part.id);
    const verified = parts.map((one) => (one === part ? { ...one, verifiedBy: accountId } : one));
    await this.settleWhereReached(work, obligation, verified);
    await this.changing.finish(work, row, 'verify-part');
  }

  /** @throws DomainError `rule-broken` with the first of `errorRules` that does not hold. */
  async markInError(work: Work, params: ObligationPartParams, said: MarkPartInErrorRequest): Promise<void> {
    const { row, obligation, parts } = await this.begin(work, params, 'mark-part-in-error');
    const part = partWith(parts, params.part);
    const { accountId } = work.actor;
    const { reasonCode: code } = said;
    await this.reference.requireCodeToday(work, {
      ...{ list: 'restorative-part-error-reasons', code, pointer: '/reasonCode' },
    });
    requireAll(errorRules, {
      ...{ state: obligation.state, isInError: part.errorReason !== null },
      ...{ isVerified: part.verifiedBy !== null, isRecorder: part.recordedBy === accountId },
    });
    this.course.markInError(work, {
      ...{ partId: part.id, processId: row.id, reasonCode: code, markedBy: accountId, markedAt: work.now },
    });
    await this.changing.finish(work, row, 'mark-part-in-error');
  }

  private async begin(work: Work, params: ObligationParams, action: PartAction) {
    const { row } = await this.changing.begin(work, params.id, action);
    requireLeading(work, row);
    const obligation = await this.obligation(work, row, params.obligation);
    const all = await this.course.partsOf(work, row.id);
    return { row, obligation, parts: all.filter(({ obligationId }) => obligationId === obligation.id) };
  }

  private async obligation(work: Work, row: KnownProcess, id: string): Promise<RestorativeObligationEntity> {
    const found = (await this.agreements.obligationsOf(work, row)).find((one) => one.id === id);
    if (!found) throw new DomainError('not-found', 'not-found');
    return found;
  }

  private async settleWhereReached(
    work: Work,
    obligation: RestorativeObligationEntity,
    parts: readonly KnownPart[],
  ): Promise<void> {
    if (!isReached(parts, promisedOf(obligation) ?? 0)) return;
    const doubted = parts.findLast((one) => isCounted(one) && !one.isConfirmed);
    await this.agreements.settle(work, {
      ...{ ...obligation, state: 'done', isConfirmed: doubted === undefined },
      unconfirmedReason: doubted?.unconfirmedReason ?? null,
    });
  }

  private day(at: Date): string {
    return localDateIn(this.settings.timeZone, at);
  }
}

/** @throws DomainError `not-found`. */
function partWith(parts: readonly KnownPart[], id: string): KnownPart {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new DomainError('not-found', 'not-found');
  return part;
}

const promisedOf = ({ amount, hours }: RestorativeObligationEntity): number | null => amount ?? hours;

const partOf = (
  work: Work,
  { id, processId }: RestorativeObligationEntity,
  { count, doneOn, isConfirmed, unconfirmedReason }: RecordPartRequest,
): ObligationPartEntity => ({
  ...{ id: newId(), processId, obligationId: id, count, doneOn, isConfirmed },
  ...{ unconfirmedReason: unconfirmedReason ?? null, recordedBy: work.actor.accountId },
  ...{ recordedAt: work.now, verifiedBy: null, verifiedAt: null },
});
