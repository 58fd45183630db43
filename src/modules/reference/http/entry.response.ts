import { ApiProperty } from '@nestjs/swagger';
import type { Attributes } from '../domain/attribute-shape';
import { attributesOf, REFERENCE_LIST_NAMES, type ListName } from '../domain/reference-lists';
import type { EntryEntity } from '../persistence/entry.entity';
import { attributesSchema } from './attributes-schema';
import { DatedFactResponse, showDatedFact } from './dated-fact.response';

export class LabelsResponse {
  @ApiProperty({ maxLength: 300 })
  az: string;

  @ApiProperty({ maxLength: 300 })
  en: string;

  @ApiProperty({ maxLength: 300 })
  ru: string;
}

export class EntryResponse extends DatedFactResponse {
  @ApiProperty({ enum: REFERENCE_LIST_NAMES })
  list: ListName;

  @ApiProperty({ maxLength: 60 })
  code: string;

  @ApiProperty({ type: LabelsResponse })
  labels: LabelsResponse;

  @ApiProperty(attributesSchema())
  attributes: Attributes;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 1_000_000 })
  sort: number;
}

/** One list as it was on a day; the version counts every change that the list has seen. */
export class ReferenceListResponse {
  @ApiProperty({ enum: REFERENCE_LIST_NAMES })
  list: ListName;

  @ApiProperty({ format: 'date', maxLength: 10 })
  validOn: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: [EntryResponse], maxItems: 5000 })
  items: EntryResponse[];
}

export class ListNameResponse {
  @ApiProperty({ enum: REFERENCE_LIST_NAMES })
  name: ListName;

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 20 })
  attributes: string[];
}

export class ListNamesResponse {
  @ApiProperty({ type: [ListNameResponse], maxItems: 1000 })
  items: ListNameResponse[];
}

export const showEntry = (row: EntryEntity): EntryResponse => ({
  ...showDatedFact(row),
  list: row.list,
  code: row.code,
  labels: { az: row.labelAz, en: row.labelEn, ru: row.labelRu },
  attributes: row.attributes,
  sort: row.sort,
});

export const showListNames = (): ListNamesResponse => ({
  items: REFERENCE_LIST_NAMES.map((name) => ({ name, attributes: Object.keys(attributesOf(name)) })),
});
