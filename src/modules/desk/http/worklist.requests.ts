import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { PageQuery } from '../../../platform/http/page';
import { WORK_KINDS, type WorkKind } from '../../../platform/policy/work-items';
import { ChoiceField } from '../../../platform/http/request-field.decorator';

/** Which of the things that wait are shown, how many, and from where on. */
export class WorklistQuery extends PageQuery {
  @ChoiceField(WORK_KINDS, 'Only of this kind', 'optional')
  kind?: WorkKind;

  @ChoiceField(STANDINGS, 'Only what stands so', 'optional')
  standing?: Standing;
}
