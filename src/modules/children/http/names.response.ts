import { ApiProperty } from '@nestjs/swagger';

/** The name of an agency in the three languages. */
export class NamesResponse {
  @ApiProperty({ maxLength: 200 })
  az: string;

  @ApiProperty({ maxLength: 200 })
  en: string;

  @ApiProperty({ maxLength: 200 })
  ru: string;
}
