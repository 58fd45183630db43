import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { showRepresentative, type RepresentativeResponse } from '../http/representative.response';
import { ChildRepository } from '../persistence/child.repository';
import type { RepresentativeEntity } from '../persistence/representative.entity';
import { RepresentativeRepository } from '../persistence/representative.repository';
import type { DataKey, Place } from '../vault/field-cipher';
import { ChildVault } from './child-vault';

/** Reading who stands for a child. */
@Injectable()
export class FindRepresentatives {
  constructor(
    private readonly children: ChildRepository,
    private readonly representatives: RepresentativeRepository,
    private readonly vault: ChildVault,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<RepresentativeResponse> {
    const row = await this.representatives.find(work, id);
    return this.show(await this.vault.keyOf(work, row.childId), row);
  }

  /** @throws DomainError `not-found` when the child does not exist for the actor. */
  async list(work: Work, childId: string, query: PageQuery): Promise<Page<RepresentativeResponse>> {
    await this.children.find(work, childId);
    const name = `representatives ${childId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.representatives.list(work, childId, from?.id ?? null, query.limit + 1);
    if (rows.length === 0) return { items: [], next: null };
    const key = await this.vault.keyOf(work, childId);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => this.show(key, row),
    });
  }

  private show(key: DataKey, row: RepresentativeEntity): RepresentativeResponse {
    const { id, name, contact } = row;
    return showRepresentative(row, {
      name: this.vault.open(key, representativePlace('name', id), name),
      contact: contact && this.vault.open(key, representativePlace('contact', id), contact),
    });
  }
}

/** Where a text of a representative is sealed. */
export const representativePlace = (column: 'name' | 'contact', row: string): Place => ({
  table: 'children.representative',
  column,
  row,
});
