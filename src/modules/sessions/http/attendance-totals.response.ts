import { ApiProperty } from '@nestjs/swagger';
import type { AttendanceTotals } from '../domain/attendance-totals';

const count = (description: string) =>
  ({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647, description }) as const;

/** How often a child was expected and came. */
export class AttendanceTotalsResponse implements AttendanceTotals {
  @ApiProperty(count('Attended, absent-excused and absent-unexcused together'))
  expected: number;

  @ApiProperty(count('Also late'))
  attended: number;

  @ApiProperty(count('Of those attended'))
  late: number;

  @ApiProperty(count('Absent with an excuse'))
  absentExcused: number;

  @ApiProperty(count('Absent without an excuse'))
  absentUnexcused: number;

  @ApiProperty(count('What the centre cancelled; expected of nobody'))
  centreCancelled: number;

  @ApiProperty(count('Absences for which the child came to another session'))
  madeUp: number;

  @ApiProperty(count('Sessions that make up another one, and the child came; expected of nobody'))
  catchUpsAttended: number;

  @ApiProperty(count('Sessions that make up another one, and the child did not come'))
  catchUpsMissed: number;

  @ApiProperty(count('Booked and not begun'))
  coming: number;

  @ApiProperty(count('Begun, and nobody has said whether the child came'))
  unsaid: number;
}

export class AttendanceOfKindResponse extends AttendanceTotalsResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;
}

export class CaseAttendanceResponse {
  @ApiProperty({ type: AttendanceTotalsResponse })
  total: AttendanceTotalsResponse;

  @ApiProperty({ type: [AttendanceOfKindResponse], maxItems: 1000 })
  kinds: AttendanceOfKindResponse[];
}

/** Numbers of one case, for whom it is open to; what is not named here is not shown. */
export const showTotals = (totals: AttendanceTotals): AttendanceTotalsResponse => ({
  expected: totals.expected,
  attended: totals.attended,
  late: totals.late,
  absentExcused: totals.absentExcused,
  absentUnexcused: totals.absentUnexcused,
  centreCancelled: totals.centreCancelled,
  madeUp: totals.madeUp,
  catchUpsAttended: totals.catchUpsAttended,
  catchUpsMissed: totals.catchUpsMissed,
  coming: totals.coming,
  unsaid: totals.unsaid,
});
