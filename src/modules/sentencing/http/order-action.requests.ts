import { ApiProperty } from '@nestjs/swagger';
import { IsCode, IsId, IsText } from '../../../platform/http/field.decorator';

export class OrderOrderRequest {
  @ApiProperty({
    ...{ format: 'uuid', maxLength: 36 },
    description: 'The probation office or the centre that sees that it is done',
  })
  @IsId()
  supervisorAgencyId: string;

  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
  reasons: string;
}

export class EndOrderRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of the list of reasons of this act' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
  reasons: string;
}
