import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';
import { APPOINTMENT_STATES, type AppointmentState } from '../domain/appointment.lifecycle';

export class AppointmentParams {
  @IdField()
  id: string;

  @IdField()
  appointment: string;
}

export class PlanAppointmentRequest {
  @InstantField('When the child is to come')
  plannedAt: string;

  @CodeField('Code of list appointment-purposes')
  purpose: string;
}

export class AppointmentListQuery extends PageQuery {
  @ChoiceField(APPOINTMENT_STATES, 'Only in this state', 'optional')
  state?: AppointmentState;
}

/** What the child says of it, or why there is nothing. */
export class MissAppointmentRequest {
  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;

  @NumberField([0, 20], 'How often it was tried to hear the child', 'optional')
  tries?: number;
}

export class EndAppointmentRequest {
  @CodeField('Code of list appointment-reasons')
  reasonCode: string;
}

export class ExcuseAppointmentRequest extends EndAppointmentRequest {
  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;
}

export class MoveAppointmentRequest extends EndAppointmentRequest {
  @InstantField('When the child is to come instead')
  plannedAt: string;
}
