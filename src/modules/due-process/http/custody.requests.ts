import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CUSTODY_ENTRY_KINDS, type CustodyEntryKind } from '../domain/custody-log';
import { EndedRequest, LogWordsRequest } from './custody-end.requests';
import { CorrectsRequest, LateRequest } from './told.requests';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/**
 * What is wrong in it is put right by the entries of its log, and what should not stand at all is taken back: told anew it
 * would lose what happened to the child meanwhile.
 */
export class CustodyRequest extends LateRequest {
  @InstantField('When the child was first held')
  startedAt: string;

  @CodeField('Code of list custody-places')
  place: string;

  @WordsField(500, 'Where it is, in words', 'optional')
  placeWords?: string;

  @CodeField('Code of list custody-grounds')
  ground: string;

  @WordsField(2000, 'Why nothing milder would do')
  groundWords: string;

  @CodeField('Code of list custody-separations')
  separation: string;

  @ApiProperty({
    required: false,
    type: EndedRequest,
    description: 'How it ended, where it is told only now that it is over',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => EndedRequest)
  ended?: EndedRequest;
}

export class CustodyEntryRequest extends LogWordsRequest {
  @ChoiceField(CUSTODY_ENTRY_KINDS)
  kind: CustodyEntryKind;

  @InstantField()
  happenedAt: string;

  @InstantField('Until when', 'optional')
  until?: string;

  @CodeField('Code of the list that belongs to the kind', 'optional')
  code?: string;

  @YesOrNoField('For a search: whether it was made by somebody of the same sex', 'optional')
  sameSex?: boolean;

  @IdField('For a release: which representative', 'optional')
  representativeId?: string;

  @ApiProperty({ required: false, type: CorrectsRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => CorrectsRequest)
  corrects?: CorrectsRequest;
}

/** Why a time in custody should not have been recorded. */
export class CustodyInErrorRequest {
  @CodeField('Code of list custody-error-reasons')
  reasonCode: string;
}
