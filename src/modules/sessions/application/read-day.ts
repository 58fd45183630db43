import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { DaySessionRepository, type FoundDaySession } from '../persistence/day-session.repository';
import { SessionTexts } from './session-texts';

/** More than anybody has on one day. */
const MOST = 100;

/** A session as it stands in the day of a person: when, where, with whom, and of the children the labels. */
export interface DaySession {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly roomName: string | null;
  /** Where else it is, for who goes there with a child; null in a room, and for who must have nothing to do with one. */
  readonly placeWords: string | null;
  readonly isLed: boolean;
  readonly facilitatorId: string;
  readonly children: readonly {
    readonly childId: string;
    readonly childNumber: string | null;
    readonly childInitials: string | null;
  }[];
}

/** What somebody has on one day, in its order. */
@Injectable()
export class ReadDay {
  constructor(
    private readonly days: DaySessionRepository,
    private readonly texts: SessionTexts,
  ) {}

  /** Of the actor; `more` says that there is more than is told. */
  async of(
    work: Work,
    from: Date,
    until: Date,
  ): Promise<{ readonly items: readonly DaySession[]; readonly more: boolean }> {
    const found = await this.days.between(work, from, until, MOST);
    return { items: found.slice(0, MOST).map((one) => this.told(one)), more: found.length > MOST };
  }

  private told({ row, participants }: FoundDaySession): DaySession {
    const here = participants.filter(({ leftAt }) => leftAt === null);
    const goesThere = here.length > 0 && !row.isInConflict;
    return {
      ...{ id: row.id, kind: row.kind, state: row.state, beginsAt: row.beginsAt, endsAt: row.endsAt },
      ...{ roomName: row.roomName, isLed: row.isLed, facilitatorId: row.facilitatorId, children: here },
      placeWords: goesThere ? this.texts.openPlace(row.id, row.placeWords) : null,
    };
  }
}
