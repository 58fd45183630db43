import { ApiProperty } from '@nestjs/swagger';
import type { KnownAgency } from '../../access';
import { NamesResponse } from './names.response';

/** An agency to call or to ask about a child: name and contact, nothing of what it knows. */
export class AgencyToAskResponse {
  @ApiProperty({ type: NamesResponse })
  name: NamesResponse;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  contact: string | null;
}

export const showAgencyToAsk = (agency: KnownAgency | undefined): AgencyToAskResponse => ({
  name: { az: agency?.nameAz ?? '', en: agency?.nameEn ?? '', ru: agency?.nameRu ?? '' },
  contact: agency?.contact ?? null,
});
