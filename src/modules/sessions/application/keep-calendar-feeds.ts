import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { feedRules } from '../domain/calendar-feed.rules';
import { hashOfSecret, newLinkSecret } from '../../../platform/security/link-secret';
import type { NewCalendarFeedRequest } from '../http/calendar-feed.requests';
import {
  showFeed,
  type CalendarFeedResponse,
  type CalendarFeedWithSecretResponse,
} from '../http/calendar-feed.response';
import { CalendarFeedEntity } from '../persistence/calendar-feed.entity';
import { CalendarFeedRepository } from '../persistence/calendar-feed.repository';
import { RoomRepository } from '../persistence/room.repository';

const ONE_DAY = 86_400_000;

/** Links under which a person or a room has its calendar: made, shown once, revoked (BR 8). */
@Injectable()
export class KeepCalendarFeeds {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly rooms: RoomRepository,
    private readonly cursors: Cursors,
  ) {}

  /** The secret is told here and never again. @throws DomainError `not-permitted` for a room to who coordinates not. */
  async make(work: Work, request: NewCalendarFeedRequest): Promise<CalendarFeedWithSecretResponse> {
    const { roomId = null, days } = request;
    if (roomId !== null) await this.requireRoom(work, roomId);
    requireAll(feedRules, { live: await this.feeds.countLive(work) });
    const secret = newLinkSecret();
    const row: CalendarFeedEntity = {
      ...{ id: newId(), centreAgencyId: work.actor.agencyId, ownerId: work.actor.accountId, roomId },
      ...{ secretHash: hashOfSecret(secret), expiresAt: new Date(work.now.getTime() + days * ONE_DAY) },
      ...{ revokedAt: null, revokedBy: null, lastUsedAt: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(CalendarFeedEntity, row);
    work.saw({ kind: 'calendar-feed', id: row.id, version: 1 });
    return { ...showFeed(row), path: `/public/calendars/${secret}` };
  }

  async read(work: Work, id: string): Promise<CalendarFeedResponse> {
    return showFeed(await this.feeds.find(work, id));
  }

  async revoke(work: Work, id: string): Promise<CalendarFeedResponse> {
    const { revokedAt } = await this.feeds.findToChange(work, id);
    if (revokedAt !== null) throw new DomainError('not-open', 'calendar-feed.revoked');
    this.feeds.revoke(work, id);
    return this.read(work, id);
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<CalendarFeedResponse>> {
    const rows = await this.feeds.list(work, this.cursors.read('calendar-feeds', cursor), limit + 1);
    return this.cursors.page('calendar-feeds', rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: showFeed,
    });
  }

  private async requireRoom(work: Work, roomId: string): Promise<void> {
    if (!work.actor.roles.includes('centre-coordinator'))
      throw new DomainError('not-permitted', 'calendar-feed.room-is-of-coordinators');
    const room = await this.rooms.known(work, roomId);
    if (room?.retiredAt === null) return;
    const fields = [{ pointer: '/roomId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }
}
