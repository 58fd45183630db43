import { ApiProperty } from '@nestjs/swagger';
import type { Gap, Sentence } from '../domain/gap';

/** A safeguard that is not recorded. */
export class GapResponse {
  @ApiProperty({ maxLength: 80 })
  code: string;

  @ApiProperty({ maxLength: 200 })
  citation: string;

  @ApiProperty({ maxLength: 300, description: 'What is missing, in the language of the request' })
  sentence: string;
}

export const showGap = ({ code, citation, missing }: Gap, language: keyof Sentence): GapResponse => ({
  code,
  citation,
  sentence: missing[language],
});
