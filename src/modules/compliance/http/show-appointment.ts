import type { AppointmentAct } from '../domain/appointment.lifecycle';
import type { AppointmentEntity } from '../persistence/appointment.entity';
import type { AppointmentResponse } from './appointment.response';

/** A date on which a child is to come; what is not named here is not shown. */
export const showAppointment = (
  row: AppointmentEntity,
  childWords: string | null,
  acts: readonly AppointmentAct[],
): AppointmentResponse => ({
  ...{ id: row.id, version: row.version, orderId: row.orderId, plannedAt: row.plannedAt.toISOString() },
  ...{ purpose: row.purposeCode, state: row.state, reasonCode: row.reasonCode, childWords },
  ...{ wordsMissing: row.wordsMissing, movedTo: row.movedTo, seriesId: row.seriesId },
  availableActions: acts,
});
