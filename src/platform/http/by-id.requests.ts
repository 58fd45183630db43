import { IdField } from './request-field.decorator';

/** The path parameter of every single resource. */
export class ByIdParams {
  @IdField()
  id: string;
}
