import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { hashOfSecret, newLinkSecret } from '../../../platform/security/link-secret';
import { CasesFacade, type KnownCase } from '../../cases';
import { familyLinkEvent } from '../contract';
import { familyLinkRules } from '../domain/family-link.rules';
import type { FamilyLinkListQuery, NewFamilyLinkRequest } from '../http/family-link.requests';
import {
  showLink,
  type FamilyLinkResponse,
  type FamilyLinkWithSecretResponse,
} from '../http/family-link.response';
import { FamilyLinkRepository } from '../persistence/family-link.repository';
import { CheckReader } from './check-reader';

const ONE_DAY = 86_400_000;

/** Links under which a child, or who stands for it, reads its page: made, shown once, revoked (CRC 12, 13, 16). */
@Injectable()
export class KeepFamilyLinks {
  constructor(
    private readonly links: FamilyLinkRepository,
    private readonly cases: CasesFacade,
    private readonly readers: CheckReader,
    private readonly cursors: Cursors,
  ) {}

  /** The secret is told here and never again. @throws DomainError `not-permitted` to who does not answer for the case. */
  async make(
    work: Work,
    caseId: string,
    request: NewFamilyLinkRequest,
  ): Promise<FamilyLinkWithSecretResponse> {
    const file = await this.cases.locked(work, caseId);
    requireWorker(work, file);
    const { reader, representativeId = null, language, days } = request;
    const age = await this.readers.check(work, file, { reader, representativeId });
    requireAll(familyLinkRules, { isInDelivery: file.state === 'in-delivery', reader, isOfAge: age.isOfAge });
    const until = new Date(work.now.getTime() + days * ONE_DAY);
    const secret = newLinkSecret();
    const row = {
      ...{ id: newId(), caseId, childId: file.childId, reader, representativeId, language },
      ...{ secretHash: hashOfSecret(secret), revokedAt: null, revokedBy: null, lastUsedAt: null },
      expiresAt: reader === 'representative' && age.comesOfAgeAt < until ? age.comesOfAgeAt : until,
      ...{ madeBy: work.actor.accountId, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    this.links.add(work, row);
    work.emit(familyLinkEvent('make', row, work.now));
    return { ...showLink(row), path: `/public/family-pages/${secret}` };
  }

  async read(work: Work, id: string): Promise<FamilyLinkResponse> {
    return showLink(await this.links.find(work, id));
  }

  /** By whoever sees the case at the centre: to end it protects. @throws DomainError `not-open`. */
  async revoke(work: Work, id: string): Promise<FamilyLinkResponse> {
    const row = await this.links.findToChange(work, id);
    if (row.revokedAt !== null) throw new DomainError('not-open', 'family-link.revoked');
    this.links.revoke(work, id);
    work.emit(familyLinkEvent('revoke', row, work.now));
    return this.read(work, id);
  }

  async list(work: Work, { caseId, limit, cursor }: FamilyLinkListQuery): Promise<Page<FamilyLinkResponse>> {
    const name = `family-links ${caseId}`;
    const rows = await this.links.list(work, caseId, this.cursors.read(name, cursor), limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: showLink,
    });
  }
}

function requireWorker({ actor }: Work, { workerId }: KnownCase): void {
  if (workerId !== actor.accountId) throw new DomainError('not-permitted', 'family-link.not-yours');
}
