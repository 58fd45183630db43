import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { appointmentLifecycle, type AppointmentAct } from '../domain/appointment.lifecycle';
import { askedDayRules } from '../domain/day.rules';
import { comingRules, missingRules } from '../domain/appointment.rules';
import { RUNNING } from '../domain/ledger';
import type {
  AppointmentParams,
  ExcuseAppointmentRequest,
  MissAppointmentRequest,
  MoveAppointmentRequest,
} from '../http/appointment.requests';
import { AppointmentRepository, type Appointment } from '../persistence/appointment.repository';
import { ComplianceCodes } from './compliance-codes';
import { ComplianceTexts } from './compliance-texts';
import { fault } from './fault';
import { PlanAppointment } from './plan-appointment';
import { SupervisedOrder } from './supervised-order';

/** What became of a date: the child came, or did not and says why; or the office moved or cancelled it. */
@Injectable()
export class TellAppointment {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly supervised: SupervisedOrder,
    private readonly planning: PlanAppointment,
    private readonly codes: ComplianceCodes,
    private readonly texts: ComplianceTexts,
  ) {}

  async keep(work: Work, params: AppointmentParams): Promise<void> {
    const row = await this.begin(work, params, 'keep');
    requireAll(comingRules, { plannedAt: row.plannedAt, now: work.now });
    await this.appointments.tell(work, row);
  }

  /** @throws DomainError `rule-broken` where the order did not hold then, or the child was not heard (CRC 12; TR 14.2). */
  async miss(work: Work, params: AppointmentParams, request: MissAppointmentRequest): Promise<void> {
    const row = await this.begin(work, params, 'miss');
    requireAll(comingRules, { plannedAt: row.plannedAt, now: work.now });
    await this.requireAsked(work, row);
    const { childWords, wordsMissing, tries = 0 } = request;
    const triesFirst = await this.triesFirst(work, request);
    requireAll(missingRules, { isHeard: (childWords ?? wordsMissing) !== undefined, tries, triesFirst });
    const words = this.texts.sealAny(row, 'child_words', row.id, childWords);
    await this.appointments.tell(work, {
      ...row,
      ...{ childWords: words, wordsMissing: wordsMissing ?? null },
    });
  }

  /** What was excused counts against no child; also later, when it is known why. */
  async excuse(work: Work, params: AppointmentParams, request: ExcuseAppointmentRequest): Promise<void> {
    const row = await this.begin(work, params, 'excuse');
    await requireEndReason(this.codes, work, { code: request.reasonCode, act: 'excuse' });
    const said = this.texts.sealAny(row, 'child_words', row.id, request.childWords);
    const childWords = said ?? row.childWords;
    await this.appointments.tell(work, { ...row, reasonCode: request.reasonCode, childWords });
  }

  async cancel(work: Work, params: AppointmentParams, reasonCode: string): Promise<void> {
    const row = await this.begin(work, params, 'cancel');
    await requireEndReason(this.codes, work, { code: reasonCode, act: 'cancel' });
    await this.appointments.tell(work, { ...row, reasonCode });
  }

  /** Another date stands in its place. @throws DomainError `not-open` where the order holds no more. */
  async move(work: Work, params: AppointmentParams, request: MoveAppointmentRequest): Promise<void> {
    const row = await this.begin(work, params, 'move');
    const { reasonCode, plannedAt } = request;
    await requireEndReason(this.codes, work, { code: reasonCode, act: 'move' });
    const order = await this.supervised.hold(work, params.id, RUNNING);
    const { purposeCode: purpose, seriesId } = row;
    const movedTo = this.planning.write(work, order, { plannedAt, purpose, seriesId });
    await this.appointments.tell(work, { ...row, reasonCode, movedTo });
  }

  /** The date as it will stand. */
  private async begin(
    work: Work,
    { id, appointment }: AppointmentParams,
    act: AppointmentAct,
  ): Promise<Appointment> {
    const row = await this.appointments.findToChange(work, id, appointment);
    if (row.agencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'compliance.not-your-action');
    await this.supervised.known(work, id);
    const state = appointmentLifecycle.next(row.state, act);
    if (state === undefined) throw new DomainError('not-open', `compliance.not-open-for-${act}`);
    return { ...row, state, toldBy: work.actor.accountId, toldAt: work.now };
  }

  /** Nobody misses what an order asked of them no more, or not on that day. */
  private async requireAsked(work: Work, { orderId, plannedAt }: Appointment): Promise<void> {
    const order = await this.supervised.known(work, orderId);
    const lastDays = order.endsOn === null ? [] : [order.endsOn];
    if (order.endedAt !== null) lastDays.push(this.codes.dayOf(order.endedAt));
    const [endsOn = null] = lastDays.sort();
    const [day, today] = [this.codes.dayOf(plannedAt), this.codes.today(work)];
    requireAll(askedDayRules, { ...order, endsOn, day, today });
  }

  private async triesFirst(
    work: Work,
    { childWords, wordsMissing: code }: MissAppointmentRequest,
  ): Promise<number> {
    if (code === undefined) return 0;
    if (childWords !== undefined) throw fault('/wordsMissing', 'not-beside-the-words');
    const { attributes } = await this.codes.require(
      work,
      'child-words-missing-reasons',
      code,
      '/wordsMissing',
    );
    return Number(attributes['triesFirst'] ?? 0);
  }
}

/** @throws DomainError `invalid` for a reason that is none, or not of this act. */
export async function requireEndReason(
  codes: ComplianceCodes,
  work: Work,
  { code, act }: { readonly code: string; readonly act: AppointmentAct },
): Promise<void> {
  const { attributes } = await codes.require(work, 'appointment-reasons', code, '/reasonCode');
  const { acts } = attributes;
  if (!Array.isArray(acts) || !(acts as string[]).includes(act))
    throw fault('/reasonCode', 'not-of-this-kind');
}
