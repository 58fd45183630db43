import { CodeField } from '../../../platform/http/request-field.decorator';

export class WithdrawMandateProofRequest {
  @CodeField('Code of list document-error-reasons')
  reasonCode: string;
}
