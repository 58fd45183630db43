import { ApiProperty } from '@nestjs/swagger';

/** A child as other modules show it: initials and pseudonymous number, never the name. */
export class ChildLabelResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  number: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  initials: string | null;
}

/** What a row holds of its child. */
interface Labelled {
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
}

export const showChildLabel = (row: Labelled): ChildLabelResponse => ({
  id: row.childId,
  number: row.childNumber,
  initials: row.childInitials,
});
