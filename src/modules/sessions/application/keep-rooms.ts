import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { retiringRules } from '../domain/booking.rules';
import type { NewRoomRequest } from '../http/room.requests';
import { showRoom, type RoomResponse } from '../http/room.response';
import { RoomEntity } from '../persistence/room.entity';
import { RoomRepository } from '../persistence/room.repository';

/** The rooms of a centre: added, read, and retired when nobody waits for them any more. */
@Injectable()
export class KeepRooms {
  constructor(
    private readonly rooms: RoomRepository,
    private readonly cursors: Cursors,
  ) {}

  /** An open room of the centre has a name of its own; the database says so. */
  add(work: Work, { name, seats, apartMinutes }: NewRoomRequest): RoomResponse {
    const { agencyId: centreAgencyId, accountId: addedBy } = work.actor;
    const row: RoomEntity = {
      ...{ id: newId(), centreAgencyId, name: name.trim(), seats, apartMinutes, addedBy },
      ...{ retiredAt: null, retiredBy: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(RoomEntity, row);
    work.saw({ kind: 'room', id: row.id, version: 1 });
    return showRoom(row);
  }

  async read(work: Work, id: string): Promise<RoomResponse> {
    return showRoom(await this.rooms.find(work, id));
  }

  /** @throws DomainError `not-open` when it is retired, `rule-broken` while sessions are to come. */
  async retire(work: Work, id: string): Promise<RoomResponse> {
    const row = await this.rooms.findToChange(work, id);
    if (row.retiredAt !== null) throw new DomainError('not-open', 'room.not-open-for-retire');
    requireAll(retiringRules, { isBooked: await this.rooms.isBooked(work, id) });
    this.rooms.retire(work, id);
    return this.read(work, id);
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<RoomResponse>> {
    const rows = await this.rooms.list(work, this.cursors.read('rooms', cursor), limit + 1);
    return this.cursors.page('rooms', rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: showRoom,
    });
  }
}
