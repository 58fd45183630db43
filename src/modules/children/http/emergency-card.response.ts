import { ApiProperty } from '@nestjs/swagger';
import type { EmergencyContact, EmergencyTexts } from '../domain/emergency-card';
import type { EmergencyCardEntity } from '../persistence/emergency-card.entity';

/** That a card was kept; reading it is a look of its own. */
export class KeptCardResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  childId: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  reviewedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class EmergencyContactResponse implements EmergencyContact {
  @ApiProperty({ maxLength: 200 })
  name: string;

  @ApiProperty({ maxLength: 41 })
  phone: string;

  @ApiProperty({ maxLength: 60 })
  relation: string;
}

/** What whoever has the child in their hands must know at once. */
export class EmergencyCardResponse extends KeptCardResponse {
  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  medication: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  allergies: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  conditions: string | null;

  @ApiProperty({ maxLength: 60 })
  selfHarmRisk: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  selfHarmNote: string | null;

  @ApiProperty({ type: [EmergencyContactResponse], maxItems: 10 })
  contacts: EmergencyContactResponse[];

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 10 })
  languages: string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  communication: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency that recorded it' })
  agencyId: string;
}

export const showKeptCard = (row: EmergencyCardEntity): KeptCardResponse => ({
  childId: row.childId,
  version: row.version,
  reviewedAt: row.reviewedAt.toISOString(),
  recordedAt: row.recordedAt.toISOString(),
});

export const showEmergencyCard = (
  row: EmergencyCardEntity,
  texts: EmergencyTexts,
): EmergencyCardResponse => ({
  ...showKeptCard(row),
  medication: texts.medication,
  allergies: texts.allergies,
  conditions: texts.conditions,
  selfHarmRisk: row.selfHarmRisk,
  selfHarmNote: texts.selfHarmNote,
  contacts: texts.contacts.map(({ name, phone, relation }) => ({ name, phone, relation })),
  languages: row.languages,
  communication: texts.communication,
  backDatingReason: row.backDatingReason,
  agencyId: row.agencyId,
});
