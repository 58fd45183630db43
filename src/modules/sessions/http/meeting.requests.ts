import { CodeField, IdField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

/** From and until when it goes. */
export class SessionTimeRequest {
  @InstantField()
  beginsAt: string;

  @InstantField('At most eight hours later')
  endsAt: string;
}

/** What is done with children, where, and who leads it. */
export class MeetingRequest {
  @CodeField('Code of list activity-kinds')
  kind: string;

  @IdField('A room of the centre', 'optional')
  roomId?: string;

  @WordsField(300, 'Where else it takes place, without a room', 'optional')
  placeWords?: string;

  @IdField('Who leads it, of the centre')
  facilitatorId: string;
}

/** How what was booked is put elsewhere: who asked, and why. */
export class ElsewhereRequest {
  @IdField('Another room', 'optional')
  roomId?: string;

  @IdField('Who leads it instead', 'optional')
  facilitatorId?: string;

  @CodeField('Code of list session-askers')
  askedBy: string;

  @CodeField('Code of list session-cancel-reasons')
  reasonCode: string;
}
