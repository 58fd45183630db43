import { ApiProperty } from '@nestjs/swagger';

/** Whether a certificate of that number was given and counts; nothing of whose it is or for what. */
export class GenuineResponse {
  @ApiProperty()
  genuine: boolean;
}
