import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { BirthDate } from '../domain/birth-date';
import { showCorrection, type CorrectionResponse, type OldValue } from '../http/correction.response';
import { ChildRepository, requireKept } from '../persistence/child.repository';
import { CorrectionRepository } from '../persistence/correction.repository';
import type { IdentityCorrectionEntity } from '../persistence/identity-correction.entity';
import type { DataKey } from '../vault/field-cipher';
import { ChildVault } from './child-vault';
import { oldValuePlace } from './keep-identity';
import { readName } from './identity-vault';

/** What an identity was before each correction, for who holds the record. */
@Injectable()
export class FindCorrections {
  constructor(
    private readonly children: ChildRepository,
    private readonly corrections: CorrectionRepository,
    private readonly vault: ChildVault,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  async list(work: Work, childId: string, query: PageQuery): Promise<Page<CorrectionResponse>> {
    requireKept(work, await this.children.requireRecord(work, childId));
    const name = `corrections ${childId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.corrections.list(work, childId, from, query.limit + 1);
    const key = await this.vault.keyOf(work, childId);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => showCorrection(row, this.oldValue(key, row)),
    });
  }

  private oldValue(key: DataKey, { id, field, oldValue }: IdentityCorrectionEntity): OldValue {
    if (oldValue === null) return {};
    const text = this.vault.open(key, oldValuePlace(id), oldValue);
    if (field === 'name') return { name: readName(text) };
    return field === 'birth-date' ? { birthDate: JSON.parse(text) as BirthDate } : { identityNumber: text };
  }
}
