import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { LookedAtRow } from '../domain/paper-file';
import { LookAtRow } from './look-at-row';
import { readTable, type PaperTable } from './read-table';
import { TryRow } from './try-row';
import { ShapeRow, type ShapedRow } from './shape-row';

/** Says of each row of a table what would become of it; nothing of it is kept. */
@Injectable()
export class PreviewTable {
  constructor(
    private readonly shaping: ShapeRow,
    private readonly looking: LookAtRow,
    private readonly trying: TryRow,
  ) {}

  /** @throws DomainError `invalid` for what is no table of paper files. */
  async preview(work: Work, bytes: Buffer): Promise<{ digest: string; rows: LookedAtRow[] }> {
    const table = readTable(bytes);
    const rows: LookedAtRow[] = [];
    for (const row of await this.shaped(table)) rows.push(await this.look(work, row));
    return { digest: table.digest, rows };
  }

  /** The rows by their shape; a number of a paper file that comes twice is brought in by neither. */
  async shaped({ rows }: PaperTable): Promise<ShapedRow[]> {
    const shaped = await Promise.all(rows.map((row) => this.shaping.shape(row)));
    const numbers = rows.map(({ cells }) => cells.paperNumber);
    return shaped.map((row, index) => {
      const isTwice =
        numbers.filter((number) => number !== undefined && number === numbers[index]).length > 1;
      return isTwice && !('faults' in row)
        ? { line: row.line, faults: [{ column: 'paperNumber', code: 'paper-file.number-twice' }] }
        : row;
    });
  }

  private async look(work: Work, row: ShapedRow): Promise<LookedAtRow> {
    const { line } = row;
    if ('faults' in row) return { line, faults: row.faults, alike: [], alreadyBroughtIn: false };
    const { alike, alreadyBroughtIn, ...found } = await this.looking.look(work, row.file);
    const faults = alreadyBroughtIn ? [] : await this.trying.faults(work, row.file, { alike, ...found });
    return { line, faults, alike: alike.map(({ number }) => number), alreadyBroughtIn };
  }
}
