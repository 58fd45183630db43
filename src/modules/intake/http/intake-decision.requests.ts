import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import { ChoiceField, CodeField, WordsField } from '../../../platform/http/request-field.decorator';

/** What is decided on an intake, why, and on which legal basis. */
export class IntakeDecisionRequest {
  @ChoiceField(INTAKE_DECISIONS)
  decision: IntakeDecision;

  @CodeField('Code of list intake-decision-reasons')
  reasonCode: string;

  @WordsField(8000, 'The reasons in words')
  reasons: string;

  @CodeField('Code of list legal-bases')
  legalBasis: string;
}
