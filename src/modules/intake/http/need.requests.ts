import { CodeField, IdField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

/** What a child who was met needs at once. */
export class NeedRequest {
  @CodeField('Code of list immediate-needs')
  kind: string;

  @WordsField(2000, 'What else is to be said of it', 'optional')
  note?: string;
}

/** When the child was given what it needs. */
export class MeetNeedRequest {
  @InstantField()
  metAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

/** The path of one need of an intake. */
export class NeedOfIntakeParams {
  @IdField()
  id: string;

  @IdField()
  needId: string;
}
