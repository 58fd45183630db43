import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import type { DetentionListQuery } from '../http/detention.requests';
import type { DetentionResponse } from '../http/detention.response';
import { showDetention } from '../http/show-detention';
import { DetentionRepository, type DetentionRow } from '../persistence/detention.repository';
import { LISTENERS } from '../policy/hearing.policy';
import { DetentionClocks } from './detention-clocks';
import { requirePurposeOfLawyer } from '../../../platform/http/require-purpose';
import { placeOfReasons } from './review-detention';

/** Reading who is held, and whether that is looked at again in time. */
@Injectable()
export class FindDetentions {
  constructor(
    private readonly detentions: DetentionRepository,
    private readonly clocks: DetentionClocks,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<DetentionResponse> {
    return this.show(work, await this.detentions.find(work, id));
  }

  async list(work: Work, { list, cursor, limit }: DetentionListQuery): Promise<Page<DetentionResponse>> {
    requirePurposeOfLawyer(work);
    const name = `detentions ${list}`;
    const wish = { list, from: this.cursors.read(name, cursor), limit: limit + 1 };
    const rows = await this.detentions.list(work, wish, await this.clocks.overdueSince(work));
    const shown: { readonly row: DetentionRow; readonly item: DetentionResponse }[] = [];
    for (const row of rows) shown.push({ row, item: await this.show(work, row) });
    return this.cursors.page(name, shown, limit, {
      position: ({ row: { countsFrom, id } }) => ({ after: countsFrom.toISOString(), id }),
      item: ({ item }) => item,
    });
  }

  async countOverdue(work: Work): Promise<number> {
    return this.detentions.countOverdue(work, await this.clocks.overdueSince(work));
  }

  private async show(work: Work, row: DetentionRow): Promise<DetentionResponse> {
    const mayRead = LISTENERS.some((role) => work.actor.roles.includes(role));
    const sealed = mayRead ? row.reasons : null;
    const reasons = this.texts.open(row, placeOfReasons(row.reviewId ?? row.id), sealed);
    return showDetention(row, await this.clocks.of(work, row), {
      ...{ reasons, now: work.now },
      orderId: mayRead ? row.orderId : null,
    });
  }
}
