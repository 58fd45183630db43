import { ApiProperty } from '@nestjs/swagger';

const WORDS = { maxLength: 4000 } as const;
const WORDS_OR_NONE = { type: 'string', nullable: true, maxLength: 4000 } as const;
const codes = (maxItems: number, description: string) =>
  ({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems, description }) as const;

/** What a report says of a child. */
export class PreDecisionContentResponse {
  @ApiProperty({ ...WORDS, description: 'From where the child comes' })
  background: string;

  @ApiProperty({ ...WORDS, description: 'With whom it lives' })
  family: string;

  @ApiProperty({ ...WORDS, description: 'School or work' })
  school: string;

  @ApiProperty({ ...WORDS, description: 'How it lives now' })
  circumstances: string;

  @ApiProperty({ ...WORDS, description: 'What it can do, and who helps' })
  strengths: string;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'What the child says, in its own words' })
  childWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'What the child adds or contests' })
  childAdds: string | null;

  @ApiProperty()
  isContested: boolean;

  @ApiProperty(codes(5, 'Codes of list measures'))
  measures: readonly string[];

  @ApiProperty(WORDS)
  recommendation: string;

  @ApiProperty(codes(10, 'Codes of list pre-decision-sources: who was spoken to'))
  spokenTo: readonly string[];
}

/** The same as it is being written. */
export class PreDecisionDraftResponse extends PreDecisionContentResponse {
  @ApiProperty({ description: 'Whether the child was told what it is for, and that it need not take part' })
  isChildTold: boolean;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 20 })
  tries: number;
}

/** That it was handed in. */
export class PreDecisionEditionResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1000 })
  edition: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  submittedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 64, description: 'SHA-256 of what is told' })
  contentHash: string | null;
}
