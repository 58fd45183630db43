import { ApiProperty } from '@nestjs/swagger';
import type { FieldFault } from '../../kernel/domain-error';

export class FieldFaultResponse implements FieldFault {
  @ApiProperty({ maxLength: 512, description: 'JSON pointer to the field (RFC 6901)' })
  pointer: string;

  @ApiProperty({ maxLength: 100 })
  code: string;
}

/** The body of every answer that is not a success (RFC 9457). */
export class Problem {
  @ApiProperty({ maxLength: 200, description: 'A page of this API that explains the code' })
  type: string;

  @ApiProperty({ maxLength: 200 })
  title: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 400, maximum: 599 })
  status: number;

  @ApiProperty({ maxLength: 500 })
  detail: string;

  @ApiProperty({ maxLength: 1000 })
  instance: string;

  @ApiProperty({ maxLength: 100 })
  code: string;

  @ApiProperty({ maxLength: 32 })
  traceId: string;

  @ApiProperty({
    required: false,
    maxLength: 200,
    description: 'The law or policy that the refusal rests on',
  })
  citation?: string;

  @ApiProperty({ required: false, type: [FieldFaultResponse], maxItems: 100 })
  errors?: readonly FieldFault[];
}
