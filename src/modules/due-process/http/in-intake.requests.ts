import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IdField } from '../../../platform/http/request-field.decorator';

/** The path of something that hangs on an intake. */
export class InIntakeParams extends ByIdParams {
  @IdField()
  entryId: string;
}
