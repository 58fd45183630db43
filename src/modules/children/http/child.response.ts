import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import type { KnownIdentity } from '../application/identity-vault';
import { LEVELS, type Level } from '../contract';
import { BIRTH_DATE_CERTAINTIES, type BirthDateCertainty } from '../domain/birth-date';
import { INTERPRETER_NEEDS, type Interpreter } from '../domain/circumstances';
import type { ChildEntity } from '../persistence/child.entity';
import type { HeldChild } from '../persistence/child.repository';
import { IdentityResponse, showIdentity } from './identity.response';

/** A child in a list: initials and number, no name. */
export class ChildSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ maxLength: 12 })
  initials: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  registeredAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

/** The child as which a merged one is found. */
export class MergedIntoResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;
}

/** A child as far as the register of need to know opens it; what is not opened is null. */
export class ChildResponse extends ChildSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: LEVELS, description: 'How much of the child is open to the reader' })
  level: Level;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 2147483647,
    description: 'Rises with every correction of name or birth date',
  })
  identityVersion: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  registeringAgencyId: string;

  @ApiProperty({ enum: BIRTH_DATE_CERTAINTIES })
  birthDateCertainty: BirthDateCertainty;

  @ApiProperty({ type: IdentityResponse, nullable: true })
  identity: IdentityResponse | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  sex: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  district: string | null;

  @ApiProperty({ type: 'array', nullable: true, maxItems: 10, items: { type: 'string', maxLength: 60 } })
  languages: string[] | null;

  @ApiProperty({ type: 'string', enum: INTERPRETER_NEEDS, nullable: true })
  interpreter: Interpreter | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  disability: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  status: string | null;

  @ApiProperty({
    type: MergedIntoResponse,
    nullable: true,
    description: 'The child that this one is merged into; new intakes belong there',
  })
  mergedInto: MergedIntoResponse | null;
}

export class ChildPageResponse implements Page<ChildSummaryResponse> {
  @ApiProperty({ type: [ChildSummaryResponse], maxItems: 200 })
  items: ChildSummaryResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export const summariseChild = (row: ChildEntity): ChildSummaryResponse => ({
  id: row.id,
  number: row.number,
  initials: row.initials,
  registeredAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** Shows as much as the level opens: circumstances from `identity` on, the sensitive ones with the record. */
export function showChild(row: HeldChild, identity: KnownIdentity | undefined): ChildResponse {
  const known = row.rank >= 2;
  const held = row.rank >= 3;
  return {
    ...summariseChild(row),
    version: row.version,
    level: levelOf(row.rank, identity !== undefined),
    identityVersion: row.identityVersion,
    registeringAgencyId: row.registeringAgencyId,
    birthDateCertainty: row.birthDateCertainty,
    identity: identity ? showIdentity(identity, held) : null,
    sex: known ? row.sex : null,
    district: known ? row.district : null,
    languages: known ? row.languages : null,
    interpreter: known ? row.interpreter : null,
    disability: held ? row.disability : null,
    status: held ? row.status : null,
    mergedInto: row.keptId !== null ? { id: row.keptId, number: row.keptNumber ?? '' } : null,
  };
}

function levelOf(rank: number, identified: boolean): Level {
  if (rank >= 3) return 'record';
  if (identified) return 'identity';
  if (rank === 2) return 'defence';
  return rank === 1 ? 'status' : 'label';
}
