import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { MessageRepository, type KnownMessage } from '../persistence/message.repository';
import { OF_CENTRE } from '../policy/message.policy';

/**
 * Lays unread messages on the desks of the other side: of the referrers of the unit, and of who answers for the case; of the
 * coordinators where nobody does.
 */
@Injectable()
export class OfferMessages {
  constructor(items: WorkItems, messages: MessageRepository) {
    items.declare({
      kind: 'message',
      permission: 'message.read',
      items: async (work, limit) => {
        const isOfCentre = work.actor.roles.some((role) => OF_CENTRE.some((one) => one === role));
        return (await messages.unread(work, isOfCentre, limit)).map(toItem);
      },
    });
  }
}

const toItem = (row: KnownMessage): WorkItem => ({
  ...{ kind: 'message', ...shownOf(row), what: 'message-to-read' },
  ...{ since: row.writtenAt, dueAt: null, standing: null },
});
