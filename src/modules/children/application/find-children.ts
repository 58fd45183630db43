import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { ChildListQuery } from '../http/child.requests';
import {
  showChild,
  summariseChild,
  type ChildResponse,
  type ChildSummaryResponse,
} from '../http/child.response';
import { ChildRepository } from '../persistence/child.repository';
import { ReadIdentity } from './read-identity';

/** Reading children: one as far as it is open, lists, by public number. */
@Injectable()
export class FindChildren {
  constructor(
    private readonly children: ChildRepository,
    private readonly identities: ReadIdentity,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ChildResponse> {
    const row = await this.children.find(work, id);
    return showChild(row, await this.identities.read(work, id));
  }

  /** @throws DomainError `not-found` when no child that the actor may see has the number. */
  async lookUp(work: Work, number: string): Promise<ChildSummaryResponse> {
    return summariseChild(await this.children.findByNumber(work, number.trim().toUpperCase()));
  }

  async list(work: Work, query: ChildListQuery): Promise<Page<ChildSummaryResponse>> {
    const name = `children ${query.district ?? ''} ${query.changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.children.list(work, query, from?.id ?? null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: summariseChild,
    });
  }
}
