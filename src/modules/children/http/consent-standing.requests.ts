import { FILE_KINDS, type FileKind } from '../contract';
import { ChoiceField, CodeField, IdField } from '../../../platform/http/request-field.decorator';

/** Which purpose of which file. */
export class ConsentStandingQuery {
  @ChoiceField(FILE_KINDS)
  fileKind: FileKind;

  @IdField()
  fileId: string;

  @CodeField('Code of list consent-purposes')
  purpose: string;
}
