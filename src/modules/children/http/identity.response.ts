import { ApiProperty } from '@nestjs/swagger';
import { BIRTH_DATE_CERTAINTIES, type BirthDate, type BirthDateCertainty } from '../domain/birth-date';
import type { KnownIdentity } from '../application/identity-vault';

/** When the child was born; equal ends are one known day, a missing end is open. */
export class BirthDateResponse {
  @ApiProperty({ enum: BIRTH_DATE_CERTAINTIES })
  certainty: BirthDateCertainty;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  earliest: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  latest: string | null;
}

/** Who the child is. */
export class IdentityResponse {
  @ApiProperty({ maxLength: 100 })
  givenName: string;

  @ApiProperty({ maxLength: 100 })
  familyName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  patronymic: string | null;

  @ApiProperty({ type: BirthDateResponse })
  birthDate: BirthDateResponse;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 32 })
  identityNumber: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  address: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  contact: string | null;
}

export const showBirthDate = ({ certainty, earliest, latest }: BirthDate): BirthDateResponse => ({
  certainty,
  earliest,
  latest,
});

/** Where the child lives and how it is reached is for who holds its record. */
export const showIdentity = (identity: KnownIdentity, recordHeld: boolean): IdentityResponse => ({
  givenName: identity.givenName,
  familyName: identity.familyName,
  patronymic: identity.patronymic,
  birthDate: showBirthDate(identity.birthDate),
  identityNumber: identity.identityNumber,
  address: recordHeld ? identity.address : null,
  contact: recordHeld ? identity.contact : null,
});
