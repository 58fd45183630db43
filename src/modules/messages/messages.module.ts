import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { FindMessages } from './application/find-messages';
import { OfferMessages } from './application/offer-messages';
import { WriteMessage } from './application/write-message';
import { MessagesController } from './http/messages.controller';
import { MessageRepository } from './persistence/message.repository';
import { messagePolicy } from './policy/message.policy';

/** What who referred and who works with the child tell each other. */
@Module({
  controllers: [MessagesController],
  providers: [FindMessages, MessageRepository, OfferMessages, WriteMessage],
})
export class MessagesModule {
  constructor(table: PermissionTable) {
    table.declare(messagePolicy);
  }
}
