import { AGENCY_KINDS, ROLES, type AgencyKind, type Role } from '../../../platform/policy/policy';
import { STAGES, type Stage } from '../domain/competence';
import { DatedFactRequest } from './dated-fact.requests';
import { ListQuery } from './reference.requests';
import { ChoiceField, CodeField, NumberField } from '../../../platform/http/request-field.decorator';

export class CompetenceQuery extends ListQuery {
  @ChoiceField(STAGES, 'Only of this stage', 'optional')
  stage?: Stage;
}

export class NewCompetenceRequest extends DatedFactRequest {
  @ChoiceField(STAGES)
  stage: Stage;

  @CodeField('Code of list gravity-bands; left out for prevention, which knows no charge', 'optional')
  gravity?: string;

  @NumberField([0, 120], 'Completed years')
  minAge: number;

  @NumberField([0, 120], 'Completed years')
  maxAge: number;

  @ChoiceField(AGENCY_KINDS)
  agencyKind: AgencyKind;

  @ChoiceField(ROLES)
  role: Role;

  @CodeField('Code of list legal-bases')
  legalBasis: string;
}
