import { PageQuery } from '../../../platform/http/page';
import { TIMELINE_KINDS, type TimelineKind } from '../domain/timeline';
import { ChoiceField, InstantField } from '../../../platform/http/request-field.decorator';

/** Which part of a timeline is asked for. */
export class TimelineQuery extends PageQuery {
  @ChoiceField(TIMELINE_KINDS, 'Only of this kind', 'optional')
  kind?: TimelineKind;

  @InstantField('From when on', 'optional')
  from?: string;

  @InstantField('Before when', 'optional')
  until?: string;
}
