import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { Opened } from '../http/opened';
import type { IntakeRow } from '../persistence/intake.repository';

/** Seals and opens the texts of an intake under the key of its child. */
@Injectable()
export class IntakeTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** Seals for one row of a table, column by column; what was not told stays empty. */
  sealer(work: Work, { childId, wrappedKey }: IntakeRow, table: string, row: string) {
    return async (column: string, text: string | null | undefined): Promise<Buffer | null> => {
      if (text === undefined || text === null) return null;
      const place = { table: `intake.${table}`, column, row };
      if (wrappedKey === null) return this.children.sealText(work, childId, place, text);
      return this.children.sealTextWith(wrappedKey, childId, place, text);
    };
  }

  /** Opens by `schema.table.column` and row. */
  opener({ childId, wrappedKey }: IntakeRow): Opened {
    return (path, row, sealed) => {
      if (sealed === null || wrappedKey === null) return null;
      const [schema, table, column = ''] = path.split('.');
      const place = { table: `${schema}.${table}`, column, row };
      return this.children.openTextWith(wrappedKey, childId, place, sealed);
    };
  }
}
