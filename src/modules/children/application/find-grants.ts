import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { showGrant, type NeedToKnowResponse } from '../http/need-to-know.response';
import { NeedToKnowRepository } from '../persistence/need-to-know.repository';

/** Answers who may see a child, and why; asking is audited like a look at the child. */
@Injectable()
export class FindGrants {
  constructor(
    private readonly register: NeedToKnowRepository,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `not-found` for whoever neither holds the record nor oversees. */
  async list(work: Work, childId: string, query: PageQuery): Promise<Page<NeedToKnowResponse>> {
    const name = `need-to-know ${childId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.register.whoMaySee(work, childId, from?.id ?? null, query.limit + 1);
    if (rows.length === 0 && from === null) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'need-to-know', id: childId, childId });
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: showGrant,
    });
  }
}
