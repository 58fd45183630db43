import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasePlansFacade } from '../../case-plans';
import { CaseAgreementsFacade, CasesFacade, type KnownCase } from '../../cases';
import { bookingRules, type BookedCase } from '../domain/booking.rules';
import type { RoomEntity } from '../persistence/room.entity';
import { RoomRepository } from '../persistence/room.repository';
import { CheckLeader } from './check-leader';

/** Which session somebody wishes for. */
export interface BookingWish {
  readonly roomId: string | null;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly facilitatorId: string;
  readonly caseIds: readonly string[];
  readonly isBackDated: boolean;
}

/** Asks whether a session may be booked: by its people, its place, its time and the plans of the children. */
@Injectable()
export class CheckBooking {
  constructor(
    private readonly settings: PlatformSettings,
    private readonly leaders: CheckLeader,
    private readonly cases: CasesFacade,
    private readonly plans: CasePlansFacade,
    private readonly rooms: RoomRepository,
    private readonly agreements: CaseAgreementsFacade,
  ) {}

  /** Answers the cases, locked: none of them ends meanwhile. @throws DomainError `not-found`, `invalid` or `rule-broken`. */
  async check(work: Work, wish: BookingWish): Promise<KnownCase[]> {
    const files = await this.lockCases(work, wish.caseIds);
    await this.leaders.requireOfCentre(work, wish.facilitatorId);
    const room = await this.roomOf(work, wish.roomId);
    const { beginsAt, endsAt, isBackDated } = wish;
    const day = (at: Date) => localDateIn(this.settings.timeZone, at);
    requireAll(bookingRules, {
      ...{ beginsAt, endsAt, isBackDated, now: work.now },
      ...{ firstDay: day(beginsAt), lastDay: day(new Date(endsAt.getTime() - 1)) },
      lacksCertificate: await this.isBarred(work, wish),
      room: room && { seats: room.seats, isOpen: room.retiredAt === null },
      cases: await Promise.all(files.map((file) => this.factsOf(work, file, wish))),
    });
    return files;
  }

  /** In one order, so that two who book for the same children wait for each other. @throws DomainError `not-found`. */
  async lockCases(work: Work, caseIds: readonly string[]): Promise<KnownCase[]> {
    const files: KnownCase[] = [];
    for (const id of [...caseIds].sort()) files.push(await this.lockCase(work, id));
    return files;
  }

  /** @throws DomainError `not-found`, also for a case of another centre. */
  async lockCase(work: Work, id: string): Promise<KnownCase> {
    const file = await this.cases.locked(work, id);
    if (file.centreAgencyId !== work.actor.agencyId) throw new DomainError('not-found', 'not-found');
    return file;
  }

  private async factsOf(work: Work, file: KnownCase, wish: BookingWish): Promise<BookedCase> {
    const isOver = wish.isBackDated && wish.endsAt <= work.now;
    const [terms, isInConflict, agreedUntil] = await Promise.all([
      isOver ? this.plans.termsOnceHeld(work, file.id) : this.activeTerm(work, file.id),
      this.cases.isInConflict(work, file.id, wish.facilitatorId),
      isOver ? null : this.agreements.agreedUntil(work, file.id),
    ]);
    const isInDelivery = file.state === 'in-delivery' || (isOver && wasWorkedOn(file, wish.beginsAt));
    return { isInDelivery, terms, isInConflict, agreedUntil, suspension: file.suspension };
  }

  private async activeTerm(work: Work, caseId: string): Promise<BookedCase['terms']> {
    const term = await this.plans.termOf(work, caseId);
    return term ? [term] : [];
  }

  private async isBarred(work: Work, { facilitatorId, beginsAt }: BookingWish): Promise<boolean> {
    return (await this.leaders.missing(work, facilitatorId, beginsAt)).some(({ blocks }) => blocks);
  }

  private async roomOf(work: Work, roomId: string | null): Promise<RoomEntity | null> {
    if (roomId === null) return null;
    const room = await this.rooms.known(work, roomId);
    if (!room) throw notUsable({ pointer: '/roomId', code: 'reference-not-usable' });
    return room;
  }
}

/** Until a case is closed it is written down what was held before the work ended. */
const wasWorkedOn = ({ state, endedAt }: KnownCase, at: Date): boolean =>
  state === 'concluding' && endedAt !== null && at < endedAt;

const notUsable = (field: FieldFault) => new DomainError('invalid', 'fields-invalid', { fields: [field] });
