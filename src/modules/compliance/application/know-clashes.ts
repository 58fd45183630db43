import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { coversTime, type KnownOrder } from '../../sentencing';
import type { Clash } from '../domain/clash';
import { AppointmentRepository, type DateOfOrder } from '../persistence/appointment.repository';
import { ComplianceCodes } from './compliance-codes';

/** Tells at which of some instants a child is elsewhere, as far as who asks may see what lies there. */
export type TellsClashes = (work: Work, childId: string, instants: readonly Date[]) => Promise<Clash[]>;

/** Knows what lies at the time of dates: other dates of the order, hours at home, and what higher modules know. */
@Injectable()
export class KnowClashes {
  private readonly asked: TellsClashes[] = [];

  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly codes: ComplianceCodes,
  ) {}

  register(tells: TellsClashes): void {
    this.asked.push(tells);
  }

  async of(work: Work, order: KnownOrder, dates: readonly DateOfOrder[]): Promise<Clash[]> {
    if (dates.length === 0) return [];
    const instants = dates.map(({ plannedAt }) => plannedAt);
    const clashes = await this.appointments.beside(work, order.id, dates);
    for (const tells of this.asked) clashes.push(...(await tells(work, order.childId, instants)));
    return [...clashes, ...this.atHome(order, instants)].sort(
      (one, other) => one.at.getTime() - other.at.getTime() || one.code.localeCompare(other.code),
    );
  }

  /** Where the child must be at home then, the office has asked for two things at once. */
  private atHome({ conditions }: KnownOrder, instants: readonly Date[]): Clash[] {
    return instants
      .filter((at) =>
        conditions.some(
          ({ limits }) => limits && coversTime(limits, this.codes.dayOf(at), this.codes.timeOf(at)),
        ),
      )
      .map((at) => ({ at, code: 'hours-at-home' }));
  }
}
