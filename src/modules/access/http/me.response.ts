import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { AGENCY_KINDS, ROLES, type AgencyKind, type Role } from '../../../platform/policy/policy';
import type { Self } from '../application/describe-self';

export class MyAgencyResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: AGENCY_KINDS })
  kind: AgencyKind;

  @ApiProperty({ maxLength: 200 })
  nameAz: string;

  @ApiProperty({ maxLength: 200 })
  nameEn: string;

  @ApiProperty({ maxLength: 200 })
  nameRu: string;
}

export class MyCertificateResponse {
  @ApiProperty({ maxLength: 60 })
  kind: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validUntil: string | null;

  @ApiProperty()
  inForce: boolean;
}

export class ColleagueResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  profession: string | null;
}

export class WaitingResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of the list' })
  list: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  count: number;
}

/** The person who is signed in. */
export class MeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 100 })
  signInName: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  profession: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ description: 'True: nothing else is open until the password is changed' })
  mustChangePassword: boolean;

  @ApiProperty({ type: MyAgencyResponse })
  agency: MyAgencyResponse;

  @ApiProperty({ enum: ROLES, isArray: true, maxItems: 5 })
  roles: Role[];

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 100 },
    maxItems: 500,
    description: 'What the roles may do',
  })
  permissions: string[];

  @ApiProperty({ type: [MyCertificateResponse], maxItems: 100 })
  certificates: MyCertificateResponse[];

  @ApiProperty({ type: [ColleagueResponse], maxItems: 100, description: 'Whose work lists I have meanwhile' })
  standsInFor: ColleagueResponse[];

  @ApiProperty({ type: [WaitingResponse], maxItems: 50, description: 'How much waits for me, by list' })
  waiting: WaitingResponse[];
}

export const showSelf = (self: Self): MeResponse => ({
  accountId: self.accountId,
  signInName: self.signInName,
  displayName: self.displayName,
  profession: self.profession,
  language: self.language,
  mustChangePassword: self.mustChangePassword,
  agency: showMyAgency(self.agency),
  roles: [...self.roles],
  permissions: [...self.permissions],
  certificates: self.certificates.map(({ kind, validUntil, inForce }) => ({ kind, validUntil, inForce })),
  standsInFor: self.standsInFor.map(({ accountId, displayName, profession }) => ({
    accountId,
    displayName,
    profession,
  })),
  waiting: self.waiting.map(({ list, count }) => ({ list, count })),
});

const showMyAgency = ({ id, kind, nameAz, nameEn, nameRu }: Self['agency']): MyAgencyResponse => ({
  id,
  kind,
  nameAz,
  nameEn,
  nameRu,
});
