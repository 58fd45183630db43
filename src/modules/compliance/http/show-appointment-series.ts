import type { Clash } from '../domain/clash';
import type { AppointmentSeriesEntity } from '../persistence/appointment-series.entity';
import type { AppointmentResponse } from './appointment.response';
import type {
  AppointmentSeriesResponse,
  AppointmentSeriesSummaryResponse,
  DateFindingResponse,
} from './appointment-series.response';

/** By which rhythm dates were planned together; what is not named here is not shown. */
export const summariseSeries = (row: AppointmentSeriesEntity): AppointmentSeriesSummaryResponse => ({
  ...{ id: row.id, version: row.version, orderId: row.orderId, purpose: row.purposeCode },
  ...{ rhythm: row.rhythm, weekday: row.weekday, at: row.atTime, from: row.fromOn, until: row.untilOn },
  ...{ restDays: row.restDays, cancelledFrom: row.cancelledFrom },
});

/** The same with its dates, and what lies at their times. */
export const showAppointmentSeries = (
  row: AppointmentSeriesEntity,
  dates: readonly AppointmentResponse[],
  clashes: readonly Clash[],
): AppointmentSeriesResponse => ({
  ...summariseSeries(row),
  dates,
  leftOut: row.leftOut.map(({ day, movedTo }) => ({ day, movedTo })),
  findings: clashes.flatMap((clash) => findingsOf(clash, dates)),
});

const findingsOf = ({ at, code }: Clash, dates: readonly AppointmentResponse[]): DateFindingResponse[] =>
  dates
    .filter(({ state, plannedAt }) => state === 'planned' && plannedAt === at.toISOString())
    .map(({ id: appointmentId }) => ({ appointmentId, code }));
