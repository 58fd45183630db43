import { EVIDENCE_STANDINGS, type EvidenceStanding } from '../domain/evidence';
import { ChoiceField, CodeField } from '../../../platform/http/request-field.decorator';

/** Whether the evidence for an act suffices, and on what that rests. */
export class EvidenceRequest {
  @ChoiceField(EVIDENCE_STANDINGS)
  standing: EvidenceStanding;

  @CodeField('Code of list evidence-bases')
  basis: string;
}
