import { ApiProperty } from '@nestjs/swagger';
import { VICTIM_KINDS, type VictimKind } from '../domain/victim';
import type { VictimEntity } from '../persistence/victim.entity';
import type { Opened } from './opened';

const text = (maxLength: number) => ({ type: 'string', nullable: true, maxLength }) as const;
const instant = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;

/** Somebody who was harmed; how they are reached is shown elsewhere, to those who recorded it. */
export class VictimResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 2147483647,
    description: 'Of the intake',
  })
  version: number;

  @ApiProperty({ enum: VICTIM_KINDS })
  kind: VictimKind;

  @ApiProperty(text(200))
  name: string | null;

  @ApiProperty(text(8000))
  harm: string | null;

  @ApiProperty(text(60))
  wish: string | null;

  @ApiProperty(text(60))
  representativeKind: string | null;

  @ApiProperty(text(200))
  representativeName: string | null;

  @ApiProperty(instant)
  heardAt: string | null;

  @ApiProperty(text(60))
  heardHow: string | null;

  @ApiProperty(text(8000))
  view: string | null;

  @ApiProperty(text(60))
  notHeardReason: string | null;

  @ApiProperty()
  objects: boolean;

  @ApiProperty(text(8000))
  objectionAnswer: string | null;

  @ApiProperty(instant)
  objectionAnsweredAt: string | null;

  @ApiProperty(instant)
  toldAt: string | null;
}

/** All victims of an intake. */
export class VictimListResponse {
  @ApiProperty({ type: [VictimResponse], maxItems: 50 })
  items: VictimResponse[];
}

/** How a victim is reached. */
export class VictimContactResponse {
  @ApiProperty({ maxLength: 500 })
  contact: string;
}

/** A victim as whoever holds the intake at the record reads it. */
export const showVictim = (row: VictimEntity, version: number, opened: Opened): VictimResponse => ({
  id: row.id,
  version,
  kind: row.kind,
  name: opened('intake.victim.name', row.id, row.name),
  harm: opened('intake.victim.harm', row.id, row.harm),
  wish: row.wish,
  representativeKind: row.representativeKind,
  representativeName: opened('intake.victim.representative_name', row.id, row.representativeName),
  heardAt: row.heardAt?.toISOString() ?? null,
  heardHow: row.heardHow,
  view: opened('intake.victim.view', row.id, row.view),
  notHeardReason: row.notHeardReason,
  objects: row.objects,
  objectionAnswer: opened('intake.victim.objection_answer', row.id, row.objectionAnswer),
  objectionAnsweredAt: row.objectionAnsweredAt?.toISOString() ?? null,
  toldAt: row.toldAt?.toISOString() ?? null,
});
