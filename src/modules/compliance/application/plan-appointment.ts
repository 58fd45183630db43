import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import { appointmentLifecycle } from '../domain/appointment.lifecycle';
import { planningRules } from '../domain/appointment.rules';
import { RUNNING } from '../domain/ledger';
import type { PlanAppointmentRequest } from '../http/appointment.requests';
import { AppointmentEntity } from '../persistence/appointment.entity';
import { ComplianceCodes } from './compliance-codes';
import { SupervisedOrder } from './supervised-order';

/** Nothing has become of it yet. */
const TO_COME = {
  ...{ state: appointmentLifecycle.initial, reasonCode: null, childWords: null, wordsMissing: null },
  ...{ movedTo: null, toldBy: null, toldAt: null, version: 1 },
};

/** A date, alone or of a series. */
type PlannedDate = PlanAppointmentRequest & { readonly seriesId?: string | null };

/** Says when a child is to come, while its order holds. */
@Injectable()
export class PlanAppointment {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly codes: ComplianceCodes,
  ) {}

  /** Answers the id. @throws DomainError `not-open`, `invalid`, or `rule-broken` for what is over, after the order or far off, or while it rests. */
  async plan(work: Work, orderId: string, request: PlanAppointmentRequest): Promise<string> {
    const order = await this.supervised.hold(work, orderId, RUNNING);
    await this.codes.require(work, 'appointment-purposes', request.purpose, '/purpose');
    return this.write(work, order, request);
  }

  /** The same in the place of one that is moved. */
  write(work: Work, order: KnownOrder, { plannedAt: at, purpose, seriesId = null }: PlannedDate): string {
    const plannedAt = new Date(at);
    requireAll(planningRules, {
      ...{ plannedAt, now: work.now, day: this.codes.dayOf(plannedAt), today: this.codes.today(work) },
      ...{ endsOn: order.endsOn, rests: order.rests },
    });
    const id = newId();
    work.insert(AppointmentEntity, {
      ...{ id, orderId: order.id, childId: order.childId, agencyId: work.actor.agencyId, seriesId },
      ...{ plannedAt, purposeCode: purpose, plannedBy: work.actor.accountId, madeAt: work.now },
      ...TO_COME,
    });
    return id;
  }
}
