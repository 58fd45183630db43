import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { keptApartEvent } from '../contract';
import { apartRules } from '../domain/kept-apart.rules';
import type { KeepApartRequest, KeptApartQuery } from '../http/kept-apart.requests';
import {
  showKeptApart,
  showProposed,
  type KeptApartResponse,
  type ProposedApartResponse,
} from '../http/kept-apart.response';
import { KeptApartEntity } from '../persistence/kept-apart.entity';
import { KeptApartRepository } from '../persistence/kept-apart.repository';
import { CheckBooking } from './check-booking';

/** Keeps two children apart, in sessions and in rooms, until that ends (CRC 3, 19). */
@Injectable()
export class KeepApart {
  constructor(
    private readonly settings: PlatformSettings,
    private readonly checking: CheckBooking,
    private readonly reference: ReferenceFacade,
    private readonly pairs: KeptApartRepository,
    private readonly cursors: Cursors,
  ) {}

  /** Answers the id. @throws DomainError `not-found` for a case that the actor does not see, `rule-broken` by the rules. */
  async declare(work: Work, request: KeepApartRequest): Promise<string> {
    const { caseIds, reasonCode, validUntil = null } = request;
    const [one, other] = await this.checking.lockCases(work, caseIds);
    if (!one || !other) throw new DomainError('not-found', 'not-found');
    const asked = { list: 'keep-apart-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, asked);
    const validFrom = request.validFrom ?? localDateIn(this.settings.timeZone, work.now);
    requireAll(apartRules, {
      ...{ validFrom, validUntil, isOneChild: one.childId === other.childId },
      isAlready: await this.pairs.isLive(work, one.id, other.id),
      isTheirs: isOneOfTheirs(work, [one, other]),
    });
    return this.write(work, [one, other], { reasonCode, validFrom, validUntil });
  }

  /** @throws DomainError `not-open` when it has ended, `not-permitted` to who answers for neither case. */
  async end(work: Work, id: string): Promise<void> {
    const row = await this.pairs.findToChange(work, id);
    if (!row.isAnsweredFor && !work.actor.roles.includes('centre-coordinator'))
      throw new DomainError('not-permitted', 'kept-apart.not-your-case');
    if (row.endedAt !== null) throw new DomainError('not-open', 'kept-apart.not-open-for-end');
    await this.pairs.end(work, id);
    work.emit(keptApartEvent('end', { ...row, at: work.now }));
  }

  async read(work: Work, id: string): Promise<KeptApartResponse> {
    return showKeptApart(await this.pairs.find(work, id));
  }

  async list(work: Work, { cursor, limit, caseId }: KeptApartQuery): Promise<Page<KeptApartResponse>> {
    const name = ['kept-apart', caseId].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.pairs.list(work, caseId ?? null, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ declaredAt, id }) => ({ after: declaredAt.toISOString(), id }),
      item: showKeptApart,
    });
  }

  async proposed(work: Work, { cursor, limit }: PageQuery): Promise<Page<ProposedApartResponse>> {
    const from = this.cursors.read('proposed-apart', cursor);
    const rows = await this.pairs.proposed(work, from, limit + 1);
    return this.cursors.page('proposed-apart', rows, limit, {
      position: ({ oneCaseId, otherCaseId }) => ({ after: oneCaseId, id: otherCaseId }),
      item: showProposed,
    });
  }

  private write(
    work: Work,
    [one, other]: readonly [KnownCase, KnownCase],
    told: Pick<KeptApartEntity, 'reasonCode' | 'validFrom' | 'validUntil'>,
  ): string {
    const { agencyId: centreAgencyId, accountId: declaredBy } = work.actor;
    const row: KeptApartEntity = {
      ...{ id: newId(), centreAgencyId, ...told, declaredBy, declaredAt: work.now },
      ...{ oneCaseId: one.id, oneChildId: one.childId, otherCaseId: other.id, otherChildId: other.childId },
      ...{ endedBy: null, endedAt: null, version: 1 },
    };
    work.insert(KeptApartEntity, row);
    work.emit(keptApartEvent('declare', { ...row, at: work.now }));
    return row.id;
  }
}

const isOneOfTheirs = ({ actor }: Work, files: readonly KnownCase[]): boolean =>
  actor.roles.includes('centre-coordinator') || files.some(({ workerId }) => workerId === actor.accountId);
