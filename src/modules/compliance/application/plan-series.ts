import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { recurringDays, withoutRest, type PlannedDays } from '../domain/appointment-days';
import { seriesRules } from '../domain/appointment-series.rules';
import { RUNNING } from '../domain/ledger';
import type { PlanSeriesRequest } from '../http/appointment-series.requests';
import { AppointmentSeriesRepository } from '../persistence/appointment-series.repository';
import { ComplianceCodes } from './compliance-codes';
import { fault } from './fault';
import { PlanAppointment } from './plan-appointment';
import { SupervisedOrder } from './supervised-order';

/** Plans the days on which a child reports by a rhythm: all of them or none, each a date like any other. */
@Injectable()
export class PlanAppointmentSeries {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly codes: ComplianceCodes,
    private readonly planning: PlanAppointment,
    private readonly series: AppointmentSeriesRepository,
  ) {}

  /** Answers the id. @throws DomainError `not-open`, `invalid`, or `rule-broken` for what is over, after the order, or too much. */
  async plan(work: Work, orderId: string, request: PlanSeriesRequest): Promise<string> {
    const order = await this.supervised.hold(work, orderId, RUNNING);
    const { purpose, at, from, until } = request;
    await this.codes.require(work, 'appointment-purposes', purpose, '/purpose');
    if (until < from) throw fault('/until', 'before-beginning');
    const { days, leftOut } = await this.daysOf(work, request);
    const id = newId();
    this.series.put(work, {
      ...{ id, orderId, childId: order.childId, agencyId: work.actor.agencyId, purposeCode: purpose },
      ...{ rhythm: request.rhythm, weekday: request.weekday, atTime: at, fromOn: from, untilOn: until },
      ...{ restDays: request.restDays, leftOut, cancelledFrom: null },
      ...{ plannedBy: work.actor.accountId, madeAt: work.now, version: 1 },
    });
    for (const day of days) {
      const plannedAt = this.codes.instantOf(day, at).toISOString();
      this.planning.write(work, order, { plannedAt, purpose, seriesId: id });
    }
    return id;
  }

  private async daysOf(work: Work, request: PlanSeriesRequest): Promise<PlannedDays> {
    const calendar = await this.codes.calendar(work);
    const isWorkingDay = (day: string) => calendar.isWorkingDay(day);
    const { until, restDays: way } = request;
    const planned = withoutRest(recurringDays(request), { until, way, isWorkingDay });
    requireAll(seriesRules, { dates: planned.days.length });
    return planned;
  }
}
