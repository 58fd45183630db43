import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from './page';

/** The OpenAPI shape of one page of a list: `class ReferralPageResponse extends pageResponse(ReferralResponse) {}`. */
export function pageResponse<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageResponse implements Page<Item> {
    @ApiProperty({ type: [item], maxItems: 200 })
    items: Item[];

    @ApiProperty({
      type: 'string',
      nullable: true,
      maxLength: 512,
      description: 'Cursor of the next page; null on the last one',
    })
    next: string | null;
  }
  return PageResponse;
}
