import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../../../platform/http/field.decorator';
import { REFERENCE_LIST_NAMES } from '../domain/reference-lists';
import { ChoiceField, CodeField, DayField, IdField } from '../../../platform/http/request-field.decorator';

export class ListParams {
  @ApiProperty({ enum: REFERENCE_LIST_NAMES })
  @IsCode()
  list: string;
}

export class EntryParams extends ListParams {
  @CodeField('Code of the entry, or the id of one entry of whatever day')
  code: string;
}

export class EntryByIdParams extends ListParams {
  @IdField()
  id: string;
}

export class DayQuery {
  @DayField('The law of that day; today', 'optional')
  validOn?: string;
}

export class ListQuery extends DayQuery {
  @ChoiceField(['true', 'false'], 'Also what has had its last day', 'optional')
  includeRetired?: 'true' | 'false';
}

export class RetireRequest {
  @DayField('Last day')
  validTo: string;
}
