import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { NewActListQuery } from '../http/new-act.requests';
import { showNewAct, type NewActResponse } from '../http/new-act.response';
import { NewActRepository } from '../persistence/new-act.repository';

/** Reads what the coordinators were told, and says that they have read it. */
@Injectable()
export class ReadNewActs {
  constructor(
    private readonly acts: NewActRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<NewActResponse> {
    return showNewAct(await this.acts.find(work, id));
  }

  async list(work: Work, query: NewActListQuery): Promise<Page<NewActResponse>> {
    const { limit, cursor, caseId = null, unread } = query;
    const isUnread = unread === 'true';
    const name = `new-acts ${caseId} ${isUnread}`;
    const wish = { caseId, isUnread, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.acts.list(work, wish), limit, {
      position: ({ toldAt, id }) => ({ after: toldAt.toISOString(), id }),
      item: showNewAct,
    });
  }

  /** @throws DomainError `not-open` where somebody has said so already. */
  async acknowledge(work: Work, id: string): Promise<NewActResponse> {
    const row = await this.acts.findToChange(work, id);
    if (row.acknowledgedAt !== null) throw new DomainError('not-open', 'new-act.acknowledged-already');
    await this.acts.acknowledge(work, id);
    return this.read(work, id);
  }
}
