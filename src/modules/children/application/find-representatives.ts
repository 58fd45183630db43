import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { showRepresentative, type RepresentativeResponse } from '../http/representative.response';
import { ChildRepository } from '../persistence/child.repository';
import type { BarCode } from '../domain/may-represent';
import type { RepresentativeEntity } from '../persistence/representative.entity';
import { RepresentativeRepository } from '../persistence/representative.repository';
import type { DataKey, Place } from '../vault/field-cipher';
import { ChildVault } from './child-vault';
import { JudgeRepresentative } from './judge-representative';
import { KnowAge } from './know-age';

/** Reading who stands for a child. */
@Injectable()
export class FindRepresentatives {
  constructor(
    private readonly children: ChildRepository,
    private readonly representatives: RepresentativeRepository,
    private readonly vault: ChildVault,
    private readonly cursors: Cursors,
    private readonly judge: JudgeRepresentative,
    private readonly ages: KnowAge,
  ) {}

  async read(work: Work, id: string): Promise<RepresentativeResponse> {
    const row = await this.representatives.find(work, id);
    const why = await this.whyNot(work, row.childId, [row]);
    return this.show(await this.vault.keyOf(work, row.childId), row, why.get(row.id));
  }

  /** @throws DomainError `not-found` when the child does not exist for the actor. */
  async list(work: Work, childId: string, query: PageQuery): Promise<Page<RepresentativeResponse>> {
    await this.children.find(work, childId);
    const name = `representatives ${childId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.representatives.list(work, childId, from?.id ?? null, query.limit + 1);
    if (rows.length === 0) return { items: [], next: null };
    const key = await this.vault.keyOf(work, childId);
    const why = await this.whyNot(work, childId, rows);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => this.show(key, row, why.get(row.id)),
    });
  }

  /** Why each of them may not act for the child today; nothing for who may. */
  private async whyNot(
    work: Work,
    childId: string,
    rows: readonly RepresentativeEntity[],
  ): Promise<Map<string, BarCode>> {
    const day = this.ages.dayOf(work.now);
    const { isOfAge } = await this.ages.onDay(work, childId, day);
    const known = new Map<string, BarCode>();
    for (const row of rows) {
      const because = await this.judge.whyNot(work, row, { day, isOfAge });
      if (because !== null) known.set(row.id, because);
    }
    return known;
  }

  private show(
    key: DataKey,
    row: RepresentativeEntity,
    because: BarCode | undefined,
  ): RepresentativeResponse {
    const { id, name, contact } = row;
    return showRepresentative(row, {
      because: because ?? null,
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
