import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsId, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { TRANSFER_STATES, type TransferState } from '../domain/transfer.lifecycle';
import { DIRECTIONS, type Direction } from '../persistence/transfer-lists';

export class AskTransferRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsId()
  caseId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The centre that is asked' })
  @IsId()
  toAgencyId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list transfer-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list districts: where the child has moved',
  })
  @IsOptional()
  @IsCode()
  newDistrict?: string;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'Why, for the centre that is asked' })
  @IsText(4000)
  explanation: string;
}

export class AcceptTransferRequest {
  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'A case worker here, who answers for the case from now on',
  })
  @IsId()
  workerId: string;
}

export class DeclineTransferRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list transfer-decline-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list transfer-next-steps: what comes instead' })
  @IsCode()
  nextStep: string;
}

export class EndTransferRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list transfer-withdrawal-reasons' })
  @IsCode()
  reasonCode: string;
}

export class TransferListQuery extends PageQuery {
  @ApiProperty({
    required: false,
    enum: DIRECTIONS,
    description: 'To one’s own centre, or from it; else both',
  })
  @IsOptional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiProperty({ required: false, enum: TRANSFER_STATES })
  @IsOptional()
  @IsIn(TRANSFER_STATES)
  state?: TransferState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  caseId?: string;
}
