import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { NOTICE } from '../domain/message';
import { showMessage, type MessagePageResponse, type MessageResponse } from '../http/message.response';
import { MessageRepository, type KnownMessage } from '../persistence/message.repository';
import { placeOf } from './write-message';

/** Reading messages: one, and those about a referral. */
@Injectable()
export class FindMessages {
  constructor(
    private readonly messages: MessageRepository,
    private readonly children: ChildrenFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<MessageResponse> {
    return this.show(await this.messages.find(work, id));
  }

  async list(work: Work, referralId: string, { cursor, limit }: PageQuery): Promise<MessagePageResponse> {
    await this.messages.linkOf(work, referralId);
    const name = `messages ${referralId}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.messages.list(work, referralId, from, limit + 1);
    const page = this.cursors.page(name, rows, limit, {
      position: ({ writtenAt, id }) => ({ after: writtenAt.toISOString(), id }),
      item: (row) => this.show(row),
    });
    return { items: [...page.items], next: page.next, notice: NOTICE };
  }

  private show(row: KnownMessage): MessageResponse {
    const { id, childId, wrappedKey, words } = row;
    const text = wrappedKey && this.children.openTextWith(wrappedKey, childId, placeOf(id), words);
    return showMessage(row, text);
  }
}
