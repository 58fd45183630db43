import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { tidyName } from '../domain/told-identity';
import type { AmendRepresentativeRequest, NewRepresentativeRequest } from '../http/representative.requests';
import { ChildRepository } from '../persistence/child.repository';
import { RepresentativeEntity } from '../persistence/representative.entity';
import { RepresentativeRepository } from '../persistence/representative.repository';
import { CheckCodes } from './check-codes';
import { ChildVault } from './child-vault';
import { representativePlace } from './find-representatives';
import { FollowRepresentatives } from './follow-representatives';

/** Records who stands for a child, and what changes about that. */
@Injectable()
export class RecordRepresentative {
  constructor(
    private readonly children: ChildRepository,
    private readonly representatives: RepresentativeRepository,
    private readonly vault: ChildVault,
    private readonly codes: CheckCodes,
    private readonly followers: FollowRepresentatives,
  ) {}

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  async add(work: Work, childId: string, request: NewRepresentativeRequest): Promise<string> {
    const { rank } = await this.children.find(work, childId);
    if (rank < 3) throw new DomainError('not-permitted', 'child.record-not-held');
    await this.check(work, request);
    const { kind, name, contact = null, authority, proof = null, conflict, validFrom } = request;
    const id = newId();
    const seal = await this.sealerFor(work, childId, id);
    const row: RepresentativeEntity = {
      ...{ id, childId, kind, authority, proof, conflict, validFrom, validUntil: request.validUntil ?? null },
      name: seal('name', tidyName(name)),
      contact: contact === null ? null : seal('contact', contact),
      ...{ version: 1, agencyId: work.actor.agencyId, createdBy: work.actor.accountId },
      ...{ createdAt: work.now, updatedAt: work.now },
    };
    work.insert(RepresentativeEntity, row);
    await this.followers.recorded(work, row);
    return id;
  }

  /** @throws DomainError `not-permitted` when another agency recorded the representative. */
  async amend(work: Work, id: string, request: AmendRepresentativeRequest): Promise<void> {
    const row = await this.representatives.findToChange(work, id);
    const { conflict = row.conflict, validUntil = row.validUntil } = request;
    await this.codes.require(work, 'representative-conflicts', conflict, '/conflict');
    requireOrder(row.validFrom, validUntil);
    const contact = await this.contactAfter(work, row, request.contact);
    const amended = { ...row, conflict, validUntil, contact, version: row.version + 1, updatedAt: work.now };
    await work.update(RepresentativeEntity, amended, row.version);
    await this.followers.amended(work, row, amended);
  }

  private async check(work: Work, told: NewRepresentativeRequest): Promise<void> {
    await this.codes.require(work, 'representative-kinds', told.kind, '/kind');
    await this.codes.require(work, 'representative-authorities', told.authority, '/authority');
    if (told.proof !== undefined)
      await this.codes.require(work, 'representative-proofs', told.proof, '/proof');
    await this.codes.require(work, 'representative-conflicts', told.conflict, '/conflict');
    requireOrder(told.validFrom, told.validUntil ?? null);
  }

  private async contactAfter(
    work: Work,
    { id, childId, contact }: RepresentativeEntity,
    told: string | null | undefined,
  ): Promise<Buffer | null> {
    if (told === undefined) return contact;
    return told === null ? null : (await this.sealerFor(work, childId, id))('contact', told);
  }

  private async sealerFor(work: Work, childId: string, row: string) {
    const key = await this.vault.keyOf(work, childId);
    return (column: 'name' | 'contact', text: string): Buffer =>
      this.vault.seal(key, representativePlace(column, row), text);
  }
}

function requireOrder(from: LocalDate, until: LocalDate | null): void {
  if (until === null || until >= from) return;
  const code = 'representative.ends-before-it-begins';
  throw new DomainError('invalid', code, { fields: [{ pointer: '/validUntil', code }] });
}
