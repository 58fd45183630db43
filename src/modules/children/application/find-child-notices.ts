import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { ChildNoticeListQuery } from '../http/child-notice.requests';
import { showNotice, type ChildNoticeResponse } from '../http/child-notice.response';
import { SearchNoticeRepository } from '../persistence/search-notice.repository';

/** Reading the notices to one's own agency, and taking note of them. */
@Injectable()
export class FindChildNotices {
  constructor(
    private readonly notices: SearchNoticeRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ChildNoticeResponse> {
    return showNotice(await this.notices.find(work, id));
  }

  async list(work: Work, query: ChildNoticeListQuery): Promise<Page<ChildNoticeResponse>> {
    const open = query.open === 'true';
    const name = `child-notices ${open}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.notices.list(work, open, from?.id ?? null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: showNotice,
    });
  }

  async takeNote(work: Work, id: string): Promise<void> {
    await this.notices.takeNote(work, id);
  }
}
