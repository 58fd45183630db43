import { CLAIMED_ATTENDANCES, type ClaimedAttendance } from '../domain/attendance';
import { ChoiceField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

export class ContestAttendanceRequest {
  @IdField('The case of the child')
  caseId: string;

  @ChoiceField(CLAIMED_ATTENDANCES, 'What the child says')
  attendance: ClaimedAttendance;

  @WordsField(2000, 'The words of the child', 'optional')
  words?: string;
}
