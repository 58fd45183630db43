import type * as SealedBox from '../../src/platform/security/sealed-box';
import { markOf } from './canaries';

const marking = { isOn: false };

/** From now on, or no more, each text that is no child’s own and is kept in a box opens as the mark of its column. */
export function markBoxes(isOn = true): void {
  marking.isOn = isOn;
}

/** A box says where it stands: `schema.table.column` and the row. Keys have to stay keys. */
const A_TEXT = /^([a-z_]+\.[a-z_]+\.[a-z_]+(?<!_key)) /;

/** What stands in the place of the boxes of the product. */
export const markingBoxes = (boxes: typeof SealedBox): typeof SealedBox => ({
  ...boxes,
  open: (key, place, box) => {
    const column = marking.isOn ? A_TEXT.exec(place)?.[1] : undefined;
    return column === undefined ? boxes.open(key, place, box) : markOf(column);
  },
});
