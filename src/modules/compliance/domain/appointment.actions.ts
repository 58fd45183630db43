import { waitsForTakeOver, type KnownOrder } from '../../sentencing';
import {
  APPOINTMENT_ACTS,
  appointmentLifecycle,
  type AppointmentAct,
  type AppointmentState,
} from './appointment.lifecycle';
import { RUNNING } from './ledger';

/** Where the order of a date stands. */
export type OrderOfDate = Pick<KnownOrder, 'state' | 'handedOnAt'>;

/** Another date stands in the place of one only while the order holds. */
const isOpenBy = (act: AppointmentAct, { state }: OrderOfDate): boolean =>
  act !== 'move' || RUNNING.includes(state);

/** What an agency may do with a date now; nothing while it has to take the order over. */
export const openAppointmentActs = (
  { state, agencyId: supervisor }: { readonly state: AppointmentState; readonly agencyId: string },
  order: OrderOfDate,
  agencyId: string,
): AppointmentAct[] =>
  APPOINTMENT_ACTS.filter(
    (act) =>
      supervisor === agencyId &&
      !waitsForTakeOver(order) &&
      isOpenBy(act, order) &&
      appointmentLifecycle.next(state, act) !== undefined,
  );
