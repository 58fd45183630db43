import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { messageWritten } from '../contract';
import { writingRules } from '../domain/message.rules';
import { MessageEntity } from '../persistence/message.entity';
import { MessageRepository } from '../persistence/message.repository';

/** Who referred and who works with the child tell each other what the other has to know, on the record (domain §2). */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly messages: MessageRepository,
    private readonly children: ChildrenFacade,
  ) {}

  /** Answers its id. @throws DomainError `not-found`, or `rule-broken` where the file is at rest. */
  async write(work: Work, referralId: string, text: string): Promise<string> {
    const { side, state, ...link } = await this.messages.linkOf(work, referralId);
    requireAll(writingRules, { state });
    const id = newId();
    const words = await this.children.sealText(work, link.childId, placeOf(id), text);
    const row = {
      ...{ id, referralId, ...link, fromSide: side, words },
      ...{ writtenBy: work.actor.accountId, writtenAt: work.now, readBy: null, readAt: null, version: 1 },
    };
    work.insert(MessageEntity, row);
    work.emit(messageWritten(row, work.now));
    return id;
  }

  /** The other side has read it. @throws DomainError `not-open` for who wrote it, and the second time. */
  async read(work: Work, id: string): Promise<void> {
    const { readAt, referralId, fromSide } = await this.messages.findToChange(work, id);
    const { side } = await this.messages.linkOf(work, referralId);
    if (readAt !== null || side === fromSide) throw new DomainError('not-open', 'message.not-open-for-read');
    this.messages.markRead(work, id);
  }
}

/** Where the words of a message stand. */
export const placeOf = (row: string) => ({ table: 'messages.message', column: 'words', row }) as const;
