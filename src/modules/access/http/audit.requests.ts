import { PageQuery } from '../../../platform/http/page';
import { ChoiceField, IdField, InstantField } from '../../../platform/http/request-field.decorator';

export const AUDIT_DECISIONS = ['allowed', 'refused'] as const;

export class AuditQuery extends PageQuery {
  @IdField('Who looked at the file of this child', 'optional')
  childId?: string;

  @IdField('What this member of staff did', 'optional')
  accountId?: string;

  @InstantField('At or after', 'optional')
  from?: string;

  @InstantField('Before', 'optional')
  until?: string;

  @ChoiceField(AUDIT_DECISIONS, 'Only what was decided so', 'optional')
  decision?: 'allowed' | 'refused';
}
