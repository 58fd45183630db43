import { ApiProperty } from '@nestjs/swagger';
import type { ConsentStanding } from '../contract';
import { STANDINGS, type Standing, type Stands } from '../domain/consent-standing';

const SUGGESTIONS = ['request-representative'] as const;

export class StandsResponse {
  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  since: string | null;
}

/** How consent to a purpose of a file stands now. */
export class ConsentStandingResponse {
  @ApiProperty({ type: StandsResponse })
  child: StandsResponse;

  @ApiProperty({ type: StandsResponse })
  representatives: StandsResponse;

  @ApiProperty({
    type: 'boolean',
    description: 'The child may give it alone, whatever a representative says',
  })
  childAlone: boolean;

  @ApiProperty({ type: 'boolean', description: 'The child is too young to consent alone' })
  needsRepresentative: boolean;

  @ApiProperty({ type: 'boolean', description: 'Only the word of the young person counts' })
  isOfAge: boolean;

  @ApiProperty({ type: 'boolean', description: 'Child and representatives together allow it now' })
  isGiven: boolean;

  @ApiProperty({
    type: 'string',
    enum: SUGGESTIONS,
    nullable: true,
    description: 'Representatives who disagree: one can be appointed',
  })
  suggestedAction: (typeof SUGGESTIONS)[number] | null;
}

export const showConsentStanding = (known: ConsentStanding): ConsentStandingResponse => ({
  child: showStands(known.child),
  representatives: showStands(known.representatives),
  childAlone: known.childAlone,
  needsRepresentative: known.needsRepresentative,
  isOfAge: known.isOfAge,
  isGiven: known.isGiven,
  suggestedAction:
    known.representatives.standing === 'disputed' && !known.isOfAge && !known.childAlone
      ? 'request-representative'
      : null,
});

const showStands = ({ standing, since }: Stands): StandsResponse => ({
  standing,
  since: since?.toISOString() ?? null,
});
